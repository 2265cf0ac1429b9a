import type { Answers, Input } from '@lyktan/shared/commands.ts'

import type { Call } from '../call.ts'
import { Refusal } from '../refusal.ts'
import { closeTalk } from './end-talk.ts'
import { removeTalk } from './remove-talk.ts'
import { ringAdults, sayTalk } from './say-talk.ts'
import { stepTalk } from './step-talk.ts'
import { talkFor } from './talk-for.ts'

/**
 * The young person says how her talk ends, which ends it when it still goes on: done, again another time, or help to go on. She may change
 * her mind while the talk is kept. "Done" takes a wish for another talk back, and when its words are removed already, all of it.
 * @throws Refusal 'not-found', 'stale'
 */
export async function chooseTalk(
  call: Call,
  { talkId, choice }: Input<'talk:choose'>,
): Promise<Answers['talk:choose']> {
  const talk = await talkFor(call, 'choose', talkId)
  const ended = talk.state === 'ended' ? talk : await closeTalk(call, talk, 'ended')
  if (ended === null) throw new Refusal('stale')
  if (choice === 'done' && ended.isEmptied) {
    await removeTalk(call, ended)
    return { talk: null }
  }
  const chosen = await stepTalk(ended, { choice })
  if (choice === 'help') ringAdults(call, chosen, 'wants-help')
  return { talk: await sayTalk(call, chosen) }
}
