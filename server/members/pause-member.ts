import { trusted } from 'mongoose'
import type { MemberId } from '@lyktan/shared/ids.ts'
import { isStaff, may } from '@lyktan/shared/roles.ts'
import type { Call } from '../call.ts'
import { Refusal } from '../refusal.ts'
import { memberFacts } from './member-facts.ts'
import { Member } from './member.model.ts'
import { viewStanding } from './member.view.ts'

export interface Pause {
  readonly memberId: MemberId
  readonly minutes: number
  /** House rule, 1 to 8; null when the message itself broke none. */
  readonly rule: number | null
  readonly words: string | null
  /** When it was decided, if not now: a pause that is carried out late ends no later for it. */
  readonly from?: Date
}

/**
 * A young person reads but does not write for a while. A pause that lasts longer already stays as it is,
 * and one that would be over by now is none.
 * @throws Refusal 'forbidden', 'not-found' for staff and for members of other municipalities
 */
export async function pauseMember(call: Call, pause: Pause): Promise<void> {
  const { municipalityId } = call.actor
  const facts = await call.live.members.find(pause.memberId)
  if (!may(call.actor, 'pause-member')) throw new Refusal('forbidden')
  if (facts === null || facts.municipalityId !== municipalityId || isStaff(facts.role))
    throw new Refusal('not-found')

  const from = pause.from ?? call.now
  const pausedUntil = new Date(from.getTime() + pause.minutes * 60_000)
  if (pausedUntil <= call.now) return
  const shorter = [{ pausedUntil: null }, { pausedUntil: trusted({ $lt: pausedUntil }) }]
  const paused = await Member.findOneAndUpdate(
    { _id: pause.memberId, municipalityId, $or: shorter },
    { $set: { pausedUntil, pauseRule: pause.rule, pauseWords: pause.words } },
    { returnDocument: 'after' },
  ).lean()
  if (paused === null) return

  call.say.toProcesses('member:changed', { memberId: pause.memberId })
  call.say.toMember(pause.memberId, 'standing:changed', {
    standing: viewStanding(memberFacts(paused), call.now),
  })
}
