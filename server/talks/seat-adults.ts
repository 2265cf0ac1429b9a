import type { MemberId } from '@lyktan/shared/ids.ts'
import { isSeated } from '@lyktan/moderation/talks/seats.ts'
import type { Seats } from '@lyktan/moderation/talks/seats.ts'
import { isNamedAdult } from '@lyktan/moderation/talks/states.ts'

import type { Circumstances } from '../call.ts'
import { addEvent } from './add-line.ts'
import { sayTalk } from './say-talk.ts'
import { tryStepTalk } from './step-talk.ts'
import type { TalkRecord } from './talk.model.ts'

/**
 * Seats these adults in a talk and tells the young person every change of who can read. With too few of them the talk rests; with enough
 * it goes on. Null when somebody changed the talk meanwhile.
 */
export async function seatAdults(
  call: Circumstances,
  talk: TalkRecord,
  seats: Seats,
): Promise<TalkRecord | null> {
  const restingSince = isSeated(seats, talk.adultsNeeded) ? null : (talk.restingSince ?? call.now)
  const change = { answererId: seats.answerer, readerId: seats.reader, restingSince }
  const next = await tryStepTalk(talk, change)
  if (next === null) return null

  if (next.answererId !== talk.answererId)
    await addEvent(call, next, { event: 'answerer-changed', who: next.answererId, before: talk.answererId })
  if (next.readerId !== talk.readerId)
    await addEvent(
      call,
      next,
      next.readerId === null
        ? { event: 'reader-missing', before: talk.readerId }
        : { event: 'reader-changed', who: next.readerId, before: talk.readerId },
    )
  await sayTalk(call, next)
  for (const id of [talk.answererId, talk.readerId]) leave(call, next, id)
  for (const id of [next.answererId, next.readerId])
    if (id !== null && !isNamedAdult({ answerer: talk.answererId, reader: talk.readerId }, id))
      call.say.toMember(id, 'talk:rung', { talkId: talk._id, why: 'handed-over' })
  return next
}

/** Who no longer sits in it hears that it is gone from her page, and nothing more of it. */
function leave(call: Circumstances, talk: TalkRecord, adult: MemberId | null): void {
  if (adult === null || isNamedAdult({ answerer: talk.answererId, reader: talk.readerId }, adult)) return
  call.say.toMember(adult, 'talk:gone', { talkId: talk._id })
}
