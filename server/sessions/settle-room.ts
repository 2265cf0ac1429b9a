import type { Circumstances } from '../call.ts'
import { settleSessionRoom } from '../rooms/session-room.ts'
import type { SessionRecord } from './session.model.ts'

/** Opens, rests or closes a session's own room as the session stands now. One that only meets in a house has none. */
export async function settleRoom(call: Circumstances, session: SessionRecord): Promise<void> {
  const { _id: id, municipalityId, title: name, ageBands, language, sensitive, state } = session
  if (session.roomId === null) return
  const phase = state === 'lobby' || state === 'live' ? state : 'over'
  const areHostsGone = session.hostsLostAt !== null
  await settleSessionRoom(call, {
    municipalityId,
    name,
    ageBands,
    language,
    sensitive,
    session: { id, phase, areHostsGone },
  })
}
