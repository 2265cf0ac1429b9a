import type { Answers, Input } from '@lyktan/shared/commands.ts'
import { isNamedAdult } from '@lyktan/moderation/talks/states.ts'

import { writeAudit } from '../audit/write-audit.ts'
import type { Call } from '../call.ts'
import { Refusal } from '../refusal.ts'
import { adultsOnDuty } from './adults-on-duty.ts'
import { seatAdults } from './seat-adults.ts'
import { standingOf, talkFor } from './talk-for.ts'
import { viewTalk } from './talk.view.ts'

/**
 * A named adult gives one of the two seats to a colleague on duty. The young person is told before anything more is written, and who has
 * left reads no further. @throws Refusal 'not-found' for who is not on duty here, 'stale', 'off-shift'
 */
export async function handOverTalk(
  call: Call,
  { talkId, seat, toId }: Input<'talk:hand-over'>,
): Promise<Answers['talk:hand-over']> {
  const talk = await talkFor(call, 'hand-over', talkId)
  const adults = await adultsOnDuty(call, talk.municipalityId)
  const isThere = adults.some(({ person, isPresent }) => isPresent && person.id === toId)
  const isKeptOut = talk.notWith?.includes(toId) === true
  if (!isThere || isKeptOut || isNamedAdult(standingOf(talk), toId)) throw new Refusal('not-found')

  const seats = { answerer: talk.answererId, reader: talk.readerId, [seat]: toId }
  const next = await seatAdults(call, talk, seats)
  if (next === null) throw new Refusal('stale')
  const object = { kind: 'talk', id: talkId }
  await writeAudit(call, {
    municipalityId: talk.municipalityId,
    act: 'talk:hand-over',
    object,
    reason: `${seat}:${toId}`,
  })
  return { talk: await viewTalk(call, next) }
}
