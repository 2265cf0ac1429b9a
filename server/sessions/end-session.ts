import type { Answers, Input } from '@lyktan/shared/commands.ts'

import type { Call } from '../call.ts'
import { Refusal } from '../refusal.ts'
import { sessionToHost } from './session-to-host.ts'
import { viewSession } from './session.view.ts'
import { stepSession } from './step-session.ts'

/** A leader on duty ends a live session. @throws Refusal 'forbidden', 'not-found', 'off-shift', 'session-state', 'stale' */
export async function endSession(
  call: Call,
  { sessionId }: Input<'session:end'>,
): Promise<Answers['session:end']> {
  const session = await sessionToHost(call, sessionId)
  const change = { endedAt: call.now, endedWhy: 'host' as const, hostsLostAt: null }
  const ended = await stepSession(call, session, { act: 'end', change })
  if (ended === null) throw new Refusal('stale')
  return { session: await viewSession(call, ended) }
}
