import type { Answers, Input } from '@lyktan/shared/commands.ts'
import { adultsMissing } from '@lyktan/moderation/sessions/hosting.ts'
import { stateAfter } from '@lyktan/moderation/sessions/life-cycle.ts'

import type { Call } from '../call.ts'
import { Refusal } from '../refusal.ts'
import { sessionAdults } from './session-adults.ts'
import { sessionToHost } from './session-to-host.ts'
import { viewSession } from './session.view.ts'
import { stepSession } from './step-session.ts'

/**
 * A leader on duty starts a session. It does not start without the adults that the policy asks for: the refusal says who is missing.
 * @throws Refusal 'forbidden', 'not-found', 'off-shift', 'session-state', 'adults-missing', 'stale'
 */
export async function startSession(
  call: Call,
  { sessionId }: Input<'session:start'>,
): Promise<Answers['session:start']> {
  const session = await sessionToHost(call, sessionId)
  if (stateAfter(session.state, 'start') === undefined) throw new Refusal('session-state')
  const adults = await sessionAdults(call, session)
  const missing = adultsMissing(adults, session.place.kind !== 'physical')
  if (missing !== undefined) throw new Refusal('adults-missing', { missing })

  const change = { startedAt: call.now, hostsLostAt: null }
  const started = await stepSession(call, session, { act: 'start', change })
  if (started === null) throw new Refusal('stale')
  return { session: await viewSession(call, started) }
}
