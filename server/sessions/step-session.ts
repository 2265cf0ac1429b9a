import type { Actor } from '@lyktan/shared/roles.ts'
import { stateAfter } from '@lyktan/moderation/sessions/life-cycle.ts'
import type { SessionAct } from '@lyktan/moderation/sessions/life-cycle.ts'

import { writeAudit } from '../audit/write-audit.ts'
import type { Circumstances } from '../call.ts'
import { Refusal } from '../refusal.ts'
import { saySession } from './say-session.ts'
import { settleRoom } from './settle-room.ts'
import type { SessionRecord } from './session.model.ts'
import { whenEnded } from './when-ended.ts'
import { whenLive } from './when-live.ts'
import { writeSession } from './write-session.ts'

/**
 * Takes a session one step on in its life, by the table alone; null when somebody else was faster. Whoever must know hears of it.
 * @throws Refusal 'session-state' when that step is nothing for it now
 */
export async function stepSession(
  call: Circumstances & { readonly actor?: Actor | null },
  session: SessionRecord,
  { act, change }: { readonly act: SessionAct; readonly change: Partial<SessionRecord> },
): Promise<SessionRecord | null> {
  const state = stateAfter(session.state, act)
  if (state === undefined) throw new Refusal('session-state')
  const after = await writeSession(session, { ...change, state })
  if (after === null) return null
  const { municipalityId, _id } = session
  await writeAudit(call, { municipalityId, act: `session:${act}`, object: { kind: 'session', id: _id } })
  await settleRoom(call, after)
  if (state === 'lobby' || state === 'live') await whenLive(call, after)
  else await whenEnded(call, after)
  await saySession(call, after)
  return after
}
