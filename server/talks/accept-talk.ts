import type { Answers, Input } from '@lyktan/shared/commands.ts'

import type { Call } from '../call.ts'
import { addEvent } from './add-line.ts'
import { removeTalk } from './remove-talk.ts'
import { ringAdults, sayTalk } from './say-talk.ts'
import { stepTalk } from './step-talk.ts'
import { talkFor } from './talk-for.ts'

/**
 * A young person answers a leader who asked to talk, after reading the limits of secrecy. Yes: the talk is open. No: it never was, and
 * nothing of it is kept. @throws Refusal 'not-found', 'stale'
 */
export async function acceptTalk(
  call: Call,
  { talkId, accepts }: Input<'talk:accept'>,
): Promise<Answers['talk:accept']> {
  const talk = await talkFor(call, accepts ? 'accept' : 'decline', talkId)
  if (!accepts) {
    await removeTalk(call, talk)
    return { talk: null }
  }
  const open = await stepTalk(talk, { state: 'open' })
  await addEvent(call, open, { event: 'answered', who: open.answererId })
  ringAdults(call, open, 'accepted')
  return { talk: await sayTalk(call, open) }
}
