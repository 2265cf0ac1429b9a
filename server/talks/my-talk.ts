import type { Answers } from '@lyktan/shared/commands.ts'
import { may } from '@lyktan/shared/roles.ts'

import type { Call } from '../call.ts'
import { Refusal } from '../refusal.ts'
import { talkOffer } from './adults-on-duty.ts'
import { Talk } from './talk.model.ts'
import type { TalkRecord } from './talk.model.ts'
import { viewTalk } from './talk.view.ts'

/** My own newest talk that is still there, and whether I can ask for one now. @throws Refusal 'forbidden' for staff */
export async function myTalk(call: Call): Promise<Answers['talk:mine']> {
  const { actor } = call
  if (!may(actor, 'ask-talk')) throw new Refusal('forbidden')
  const [talk, offer] = await Promise.all([
    Talk.findOne({ askerId: actor.id }).sort({ askedAt: -1, _id: -1 }).lean<TalkRecord | null>(),
    talkOffer(call, { municipalityId: actor.municipalityId, ageBand: actor.ageBand ?? null }),
  ])
  return { talk: talk === null ? null : await viewTalk(call, talk), offer }
}
