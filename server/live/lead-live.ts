import type { Answers, Input } from '@lyktan/shared/commands.ts'
import { asPromptId } from '@lyktan/shared/ids.ts'
import { lead } from '@lyktan/moderation/live/lead.ts'

import type { Call } from '../call.ts'
import { changeLive } from './change-live.ts'
import { leadingFor } from './live-for.ts'
import { viewLive } from './live.view.ts'

/**
 * A host gives the word, shows something, sets a timer, begins a break, opens the check-in, or writes what has happened so far.
 * @throws Refusal 'forbidden', 'not-found', 'off-shift', 'room-closed', 'stale' when it is too late for that
 */
export async function leadLive(
  call: Call,
  { sessionId, act }: Input<'live:lead'>,
): Promise<Answers['live:lead']> {
  await leadingFor(call, sessionId)
  const facts = { now: call.now.getTime(), newId: asPromptId(call.newId()) }
  const record = await changeLive(call, sessionId, (before) => lead(before, act, facts))
  return { live: await viewLive(call, record) }
}
