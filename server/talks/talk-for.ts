import { may } from '@lyktan/shared/roles.ts'
import type { TalkId } from '@lyktan/shared/ids.ts'
import { refuseTalkAct } from '@lyktan/moderation/talks/states.ts'
import type { TalkAct, TalkStanding } from '@lyktan/moderation/talks/states.ts'

import type { Call } from '../call.ts'
import { Refusal } from '../refusal.ts'
import { isCheckedIn } from '../shifts/is-checked-in.ts'
import { Talk } from './talk.model.ts'
import type { TalkRecord } from './talk.model.ts'

/**
 * The talk that the actor is part of, when she may do this in it now. To everybody else, manager or not, there is no such talk.
 * @throws Refusal 'forbidden', 'not-found', 'stale', 'off-shift' for a leader who has not checked in
 */
export async function talkFor(call: Call, act: TalkAct, talkId: TalkId): Promise<TalkRecord> {
  const talk = await partOf(call, talkId)
  const refused = refuseTalkAct(standingOf(talk), call.actor.id, act)
  if (refused !== undefined) throw new Refusal(refused)
  return talk
}

/** The same, whatever the talk's state. @throws Refusal 'forbidden', 'not-found', 'off-shift' */
export async function partOf(call: Call, talkId: TalkId): Promise<TalkRecord> {
  const { id, municipalityId } = call.actor
  if (!may(call.actor, 'ask-talk') && !may(call.actor, 'answer-talk')) throw new Refusal('forbidden')
  const talk = await Talk.findOne({ _id: talkId, municipalityId }).lean<TalkRecord | null>()
  if (talk === null || refuseTalkAct(standingOf(talk), id, 'read') !== undefined)
    throw new Refusal('not-found')
  if (id !== talk.askerId) await mustBeOnDuty(call)
  return talk
}

/** Young people's words are read on duty, never at home. @throws Refusal 'forbidden', 'off-shift' */
export async function mustBeOnDuty(call: Call): Promise<void> {
  if (!may(call.actor, 'answer-talk')) throw new Refusal('forbidden')
  if (!(await isCheckedIn(call.actor.id))) throw new Refusal('off-shift')
}

export const standingOf = (talk: TalkRecord): TalkStanding => ({
  state: talk.state,
  asker: talk.askerId,
  answerer: talk.answererId,
  reader: talk.readerId,
})
