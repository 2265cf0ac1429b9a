import type { Answers, Input } from '@lyktan/shared/commands.ts'

import type { Call } from '../call.ts'
import { Refusal } from '../refusal.ts'
import { sessionFor } from './find-session.ts'
import { viewSession } from './session.view.ts'
import { stepSession } from './step-session.ts'
import { whenChanged } from './when-changed.ts'

/**
 * A leader cancels a session that has not begun. It stays in the programme as cancelled, so that nobody stands before a closed door.
 * @throws Refusal 'forbidden', 'not-found', 'stale', 'session-state'
 */
export async function cancelSession(
  call: Call,
  { sessionId, version, words }: Input<'session:cancel'>,
): Promise<Answers['session:cancel']> {
  const session = await sessionFor(call, 'plan-sessions', sessionId)
  if (session.version !== version) throw new Refusal('stale')
  const sequence = session.sequence + 1
  const change = { cancelWords: words, sequence, changedAt: call.now }
  const after = await stepSession(call, session, { act: 'cancel', change })
  if (after === null) throw new Refusal('stale')
  await whenChanged(call, { before: session, after })
  return { session: await viewSession(call, after) }
}
