import { fillSeats } from '@lyktan/moderation/talks/seats.ts'

import type { Circumstances } from '../call.ts'
import { eachRecord } from '../each-record.ts'
import { adultsOnDuty } from './adults-on-duty.ts'
import type { AdultOnDuty } from './adults-on-duty.ts'
import { closeTalk } from './end-talk.ts'
import { removeTalk } from './remove-talk.ts'
import { ringAdults, sayTalk } from './say-talk.ts'
import { seatAdults } from './seat-adults.ts'
import { tryStepTalk } from './step-talk.ts'
import { Talk } from './talk.model.ts'
import type { TalkRecord } from './talk.model.ts'
import { callForAnswer } from './unanswered-crisis.ts'

/** How long a talk waits for adults to come back before it is over, ms. */
const restMs = 10 * 60_000
/** How long nobody answers before the adults are rung again, ms. */
const ringAgainMs = 2 * 60_000

/**
 * Looks after every talk that goes on: whoever has gone off duty gives her seat to a colleague, and the young person is told; with too few
 * adults it rests and then ends kindly; where nobody answers the two adults are rung again, and in a crisis whoever else is there.
 */
export async function staffTalks(call: Circumstances): Promise<void> {
  for (const { id: municipalityId } of await call.live.municipalities.all()) {
    const live = await Talk.find({ municipalityId, endedAt: null })
      .sort({ askedAt: 1, _id: 1 })
      .lean<TalkRecord[]>()
    if (live.length === 0) continue
    const adults = await adultsOnDuty(call, municipalityId)
    await eachRecord({ call, timer: 'staff talks' }, live, (talk) => staffTalk(call, talk, adults))
  }
}

async function staffTalk(
  call: Circumstances,
  talk: TalkRecord,
  onDuty: readonly AdultOnDuty[],
): Promise<void> {
  const adults = onDuty.filter(({ person }) => talk.notWith?.includes(person.id) !== true)
  const before = { answerer: talk.answererId, reader: talk.readerId }
  const seats = fillSeats({
    seats: before,
    present: adults.filter(({ isPresent }) => isPresent).map(({ person }) => person.id),
    holds: (id) => adults.some(({ person, isWithinGrace }) => isWithinGrace && person.id === id),
  })
  await callForAnswer(call, talk)
  const isSame = seats.answerer === before.answerer && seats.reader === before.reader
  if (!isSame) await seatAdults(call, talk, seats)
  else if (hasRestedOut(call, talk)) await endUnstaffed(call, talk)
  else if (talk.state === 'asked' && isLate(call, talk)) {
    const rung = await tryStepTalk(talk, { rungAt: call.now })
    if (rung !== null) ringAdults(call, rung, 'waiting')
  }
}

const hasRestedOut = (call: Circumstances, { restingSince }: TalkRecord) =>
  restingSince !== null && call.now.getTime() - restingSince.getTime() >= restMs

const isLate = (call: Circumstances, { rungAt }: TalkRecord) =>
  call.now.getTime() - rungAt.getTime() >= ringAgainMs

/** An invitation that nobody can stand for any longer never was. */
async function endUnstaffed(call: Circumstances, talk: TalkRecord): Promise<void> {
  if (talk.state === 'invited') return removeTalk(call, talk)
  const closed = await closeTalk(call, talk, 'closed')
  if (closed !== null) await sayTalk(call, closed)
}
