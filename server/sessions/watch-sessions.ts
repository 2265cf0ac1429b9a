import { lapsesAt } from '@lyktan/moderation/sessions/life-cycle.ts'
import { trusted } from 'mongoose'

import type { Circumstances } from '../call.ts'
import { eachRecord } from '../each-record.ts'
import { sessionsWithRooms } from '../rooms/session-room.ts'
import { findSession } from './find-session.ts'
import { HostedSession } from './session.model.ts'
import type { SessionRecord } from './session.model.ts'
import { settleRoom } from './settle-room.ts'
import { stepSession } from './step-session.ts'
import { watchHosts } from './watch-hosts.ts'

/** Looks at every session that has begun to gather: its hosts, its time, and whether its room is as it says. */
export async function watchSessions(call: Circumstances): Promise<void> {
  const gathered = await HostedSession.find({ state: trusted({ $in: ['lobby', 'live'] as const }) })
    .sort({ _id: 1 })
    .lean<SessionRecord[]>()
  const timer = 'watch sessions'
  await eachRecord({ call, timer }, gathered, async (session) => {
    if (call.now >= lapsesAt(session.endsAt)) return lapse(call, session)
    await settleRoom(call, session)
    if (session.state === 'live' && session.roomId !== null) await watchHosts(call, session)
  })
  // A process died between a session's end and the closing of its room.
  const known = new Set<string>(gathered.map(({ _id }) => _id))
  const left = (await sessionsWithRooms()).filter((id) => !known.has(id)).map((_id) => ({ _id }))
  await eachRecord({ call, timer }, left, async ({ _id }) => {
    const session = await findSession(_id)
    if (session !== null) await settleRoom(call, session)
  })
}

/** Ends what nobody came to start. */
export async function lapseSessions(call: Circumstances): Promise<void> {
  const past = await HostedSession.find({ state: 'planned', endsAt: trusted({ $lte: call.now }) })
    .sort({ _id: 1 })
    .lean<SessionRecord[]>()
  const over = past.filter(({ endsAt }) => call.now >= lapsesAt(endsAt))
  await eachRecord({ call, timer: 'lapse sessions' }, over, (session) => lapse(call, session))
}

async function lapse(call: Circumstances, session: SessionRecord): Promise<void> {
  const change = { endedAt: call.now, endedWhy: 'time' as const, hostsLostAt: null }
  await stepSession(call, session, { act: 'lapse', change })
}
