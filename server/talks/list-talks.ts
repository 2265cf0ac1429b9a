import type { Answers } from '@lyktan/shared/commands.ts'
import { may } from '@lyktan/shared/roles.ts'
import { isNamedAdult } from '@lyktan/moderation/talks/states.ts'

import type { Call } from '../call.ts'
import { Refusal } from '../refusal.ts'
import { talkOffer } from './adults-on-duty.ts'
import { standingOf } from './talk-for.ts'
import { Talk } from './talk.model.ts'
import type { TalkRecord } from './talk.model.ts'
import { viewTalk } from './talk.view.ts'
import { mustBeOnDuty } from './talk-for.ts'

/** More than the adults of one place can have in a fortnight. */
const talksMax = 500

/**
 * A leader's own talks, the newest first, and who else is on duty to hand over to. A manager also learns which other talks there are,
 * by their adults alone: who asked and what was said stays with those who are part of it. @throws Refusal 'forbidden', 'off-shift'
 */
export async function listTalks(call: Call): Promise<Answers['talk:list']> {
  const { actor } = call
  if (!may(actor, 'answer-talk')) throw new Refusal('forbidden')
  if (actor.role !== 'manager') await mustBeOnDuty(call)
  const { municipalityId } = actor
  const [records, offer] = await Promise.all([
    Talk.find({ municipalityId }).sort({ askedAt: -1, _id: -1 }).limit(talksMax).lean<TalkRecord[]>(),
    talkOffer(call, { municipalityId, ageBand: null }),
  ])
  const mine = records.filter((talk) => isNamedAdult(standingOf(talk), actor.id))
  const others = may(actor, 'break-glass') ? records.filter((talk) => !mine.includes(talk)) : []
  return {
    talks: await Promise.all(mine.map((talk) => viewTalk(call, talk))),
    others: await Promise.all(others.map((talk) => viewAsStranger(call, talk))),
    adults: offer.adults,
  }
}

async function viewAsStranger(call: Call, talk: TalkRecord): Promise<Answers['talk:list']['others'][number]> {
  const { id, state, askedAt, endedAt, isKept, isEmptied, answerer, reader } = await viewTalk(call, talk)
  return { id, state, askedAt, endedAt, isKept, isEmptied, answerer, reader }
}
