import type { Answers, Input } from '@lyktan/shared/commands.ts'
import { may } from '@lyktan/shared/roles.ts'
import type { TalkOffer } from '@lyktan/shared/talks.ts'

import type { Call } from '../call.ts'
import { Refusal } from '../refusal.ts'
import { talkOffer } from './adults-on-duty.ts'
import { beginTalk, liveTalkOf } from './begin-talk.ts'
import type { TalkRecord } from './talk.model.ts'
import { viewTalk } from './talk.view.ts'

/**
 * A young person asks for a talk, also with a pause or a suspension. She names the two adults whose names she has read
 * beside the limits of secrecy: when one of them is no longer on duty she is asked to read anew. Asking again answers with the talk
 * that she has.
 * @throws Refusal 'forbidden', 'room-closed' outside opening hours, 'room-resting' with too few adults, 'stale' when the adults are others
 */
export async function askTalk(call: Call, input: Input<'talk:ask'>): Promise<Answers['talk:ask']> {
  const { actor } = call
  if (!may(actor, 'ask-talk')) throw new Refusal('forbidden')
  const begun = await liveTalkOf(actor.id)
  if (begun !== null) return answer(call, begun)

  const who = { municipalityId: actor.municipalityId, ageBand: actor.ageBand ?? null }
  const offer = await talkOffer(call, who)
  mustBeOffered(offer, input)
  const { adultsNeeded } = offer
  const made = await beginTalk(call, { ...who, ...input, askerId: actor.id, adultsNeeded, about: null })
  const talk = made ?? (await liveTalkOf(actor.id))
  if (talk === null) throw new Refusal('stale')
  return answer(call, talk)
}

function mustBeOffered({ refused, adults, adultsNeeded }: TalkOffer, input: Input<'talk:ask'>): void {
  if (refused !== null) throw new Refusal(refused === 'closed' ? 'room-closed' : 'room-resting')
  const { answererId, readerId } = input
  const isThere = (id: string) => adults.some((adult) => adult.id === id)
  const isEnough = readerId !== null || (adultsNeeded === 1 && adults.length === 1)
  const areTwo = answererId !== readerId
  if (!isThere(answererId) || (readerId !== null && !isThere(readerId)) || !isEnough || !areTwo)
    throw new Refusal('stale')
}

const answer = async (call: Call, talk: TalkRecord): Promise<Answers['talk:ask']> => ({
  talk: await viewTalk(call, talk),
})
