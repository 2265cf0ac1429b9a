import type { Answers, Input } from '@lyktan/shared/commands.ts'
import { lapsesAt, lobbyFrom, stateAfter } from '@lyktan/moderation/sessions/life-cycle.ts'

import type { Call } from '../call.ts'
import { Refusal } from '../refusal.ts'
import { roomOfSession } from '../rooms/session-room.ts'
import { sessionToHost } from './session-to-host.ts'
import { viewSession } from './session.view.ts'
import { stepSession } from './step-session.ts'

/**
 * A leader on duty opens the lobby: the young people may come in and wait. Needs the risk check, and that it is soon time.
 * @throws Refusal 'forbidden', 'not-found', 'off-shift', 'session-state', 'risk-unchecked', 'not-ready' while it is not published, 'stale'
 */
export async function openLobby(
  call: Call,
  { sessionId }: Input<'session:lobby'>,
): Promise<Answers['session:lobby']> {
  const session = await sessionToHost(call, sessionId)
  if (stateAfter(session.state, 'open-lobby') === undefined) throw new Refusal('session-state')
  const from = lobbyFrom(session.startsAt)
  if (call.now < from) throw new Refusal('session-state', { until: from.toISOString() })
  if (call.now >= lapsesAt(session.endsAt)) throw new Refusal('session-state')
  if (session.riskCheck === null) throw new Refusal('risk-unchecked')

  if (!session.isPublished) throw new Refusal('not-ready')

  const roomId = session.place.kind === 'physical' ? null : roomOfSession(sessionId)
  const opened = await stepSession(call, session, { act: 'open-lobby', change: { roomId } })
  if (opened === null) throw new Refusal('stale')
  return { session: await viewSession(call, opened) }
}
