import type { Answers, Input } from '@lyktan/shared/commands.ts'
import { memberPace } from '@lyktan/moderation/pace.ts'
import { screen } from '@lyktan/moderation/screen.ts'
import { refuseTalkAct } from '@lyktan/moderation/talks/states.ts'

import type { Call } from '../call.ts'
import { worryAbout } from '../queue/worry-about.ts'
import { Refusal } from '../refusal.ts'
import { addSaid, saidBefore, tellLine } from './add-line.ts'
import { ringAdults } from './say-talk.ts'
import { partOf, standingOf } from './talk-for.ts'
import { Talk } from './talk.model.ts'
import type { TalkRecord } from './talk.model.ts'
import { viewLine } from './talk.view.ts'
import { noteAnswer, noteCrisis } from './unanswered-crisis.ts'

/**
 * Says something in a talk: durable when it is answered, and heard by the asker and the two named adults alone. Nothing is held here:
 * two adults read along. Words of a crisis show the help card and ring both at once, and are never refused; where the talk is
 * over or rests, or neither answers, they ring whoever is there.
 * Sending again under the same id answers with what was stored.
 * @throws Refusal 'not-found', 'off-shift', 'stale' when nobody writes there now, 'room-resting', 'too-fast', 'conflict'
 */
export async function sayInTalk(call: Call, input: Input<'talk:say'>): Promise<Answers['talk:say']> {
  const talk = await partOf(call, input.talkId)
  const isAsker = call.actor.id === talk.askerId
  const help = isAsker && soundsLikeCrisis(talk, input.text)
  const said = { authorId: call.actor.id, clientId: input.clientId, text: input.text }

  const stored = await saidBefore(talk, said)
  if (stored === null && !help) mustBeSayable(call, talk)
  const line = stored ?? (await addSaid(call, talk, said))
  if (line.text !== input.text) throw new Refusal('conflict')
  if (talk.isEmptied)
    await Talk.updateOne({ _id: talk._id }, { $set: { isEmptied: false }, $inc: { version: 1 } })
  if (stored !== null) return { line: await viewLine(call, line), help }

  if (help) await ringForHelp(call, talk)
  if (!isAsker) await noteAnswer(talk)
  return { line: await tellLine(call, talk, line), help }
}

/** While she talks with two adults it stays with them; when they may be gone whoever is there learns that she may need help. */
async function ringForHelp(call: Call, talk: TalkRecord): Promise<void> {
  ringAdults(call, talk, 'crisis')
  if (talk.state !== 'ended' && talk.restingSince === null) return noteCrisis(call, talk)
  const { municipalityId, askerId: memberId } = talk
  await worryAbout(call, { municipalityId, memberId, roomId: null, since: call.now })
}

function soundsLikeCrisis({ ageBand }: TalkRecord, text: string): boolean {
  const context = {
    ageBand: ageBand ?? undefined,
    isNewcomer: false,
    isLeader: false,
    reading: 'newcomers',
  } as const
  return screen({ text, context }).help
}

/** @throws Refusal 'stale', 'room-resting', 'too-fast' */
function mustBeSayable(call: Call, talk: TalkRecord): void {
  const refused = refuseTalkAct(standingOf(talk), call.actor.id, 'say')
  if (refused !== undefined) throw new Refusal(refused)
  if (talk.restingSince !== null) throw new Refusal('room-resting')
  const writer = { roomId: `talk ${talk._id}`, memberId: call.actor.id }
  const answer = call.live.pace.take(writer, { ...memberPace, slowSeconds: 0 }, call.now.getTime())
  if (!answer.allowed) throw new Refusal('too-fast', { retryAfterMs: answer.retryAfterMs })
}
