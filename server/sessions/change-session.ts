import type { Answers, Input } from '@lyktan/shared/commands.ts'
import type { Actor } from '@lyktan/shared/roles.ts'
import type { SessionChange } from '@lyktan/shared/sessions.ts'

import { writeAudit } from '../audit/write-audit.ts'
import type { Call, Circumstances } from '../call.ts'
import { Refusal } from '../refusal.ts'
import { changedFields, isForLeadersAlone, touchesSchedule } from './changed-fields.ts'
import { checkDraft } from './check-draft.ts'
import { sessionFor } from './find-session.ts'
import { saySession } from './say-session.ts'
import type { SessionRecord } from './session.model.ts'
import { settleRoom } from './settle-room.ts'
import { viewSession } from './session.view.ts'
import { whenChanged } from './when-changed.ts'
import { writeSession } from './write-session.ts'

/**
 * A leader changes or moves a session. What people plan by (times, place, ages) is fixed once its lobby is open.
 * @throws Refusal 'forbidden', 'not-found', 'stale' when somebody was faster, 'session-state', 'bad-request'
 */
export async function changeSession(
  call: Call,
  { sessionId, version, change }: Input<'session:change'>,
): Promise<Answers['session:change']> {
  const session = await sessionFor(call, 'plan-sessions', sessionId)
  if (session.version !== version) throw new Refusal('stale')
  const changed = await alterSession(call, session, change)
  return { session: await viewSession(call, changed) }
}

/**
 * The same for whoever has the session at hand: a series that moves its dates. Raises `sequence`; changing nothing writes nothing.
 * @throws Refusal 'stale', 'session-state', 'bad-request'
 */
export async function alterSession(
  call: Circumstances & { readonly actor?: Actor | null },
  session: SessionRecord,
  change: SessionChange,
): Promise<SessionRecord> {
  const set = changedFields(session, change, { by: call.actor?.id ?? null, now: call.now })
  if (Object.keys(set).length === 0) return session
  const { state, sequence, municipalityId, _id } = session
  const isOver = state === 'ended' || state === 'cancelled'
  if (isOver || (state !== 'planned' && touchesSchedule(set))) throw new Refusal('session-state')
  await checkDraft(call, { ...session, ...set })

  const raised = isForLeadersAlone(set) ? sequence : sequence + 1
  const after = await writeSession(session, { ...set, sequence: raised, changedAt: call.now })
  if (after === null) throw new Refusal('stale')
  await writeAudit(call, { municipalityId, act: 'session:change', object: { kind: 'session', id: _id } })
  await settleRoom(call, after)
  await whenChanged(call, { before: session, after })
  await saySession(call, after)
  return after
}
