import { lapsesAt } from '@lyktan/moderation/sessions/life-cycle.ts'
import { trusted } from 'mongoose'

import type { Circumstances } from '../call.ts'
import { takeLease } from '../database/lease.ts'
import { eachRecord } from '../each-record.ts'
import { sessionsWithRooms } from '../rooms/session-room.ts'
import { findSession } from './find-session.ts'
import { HostedSession } from './session.model.ts'
import type { SessionRecord } from './session.model.ts'
import { settleRoom } from './settle-room.ts'
import { stepSession } from './step-session.ts'
import { watchHosts } from './watch-hosts.ts'

/** How often gathered sessions are looked at, seconds: writing rests within five of the last host's going. */
export const watchEverySeconds = 1

/**
 * Looks at every session that has begun to gather: its hosts, its time, and whether its room is as it says. One process does it, and
 * the lease is asked for only while there is anything to look at: most of the day nothing is written.
 */
export async function watchSessions(call: Circumstances): Promise<void> {
  const gathered = await HostedSession.find({ state: trusted({ $in: ['lobby', 'live'] as const }) })
    .sort({ _id: 1 })
    .lean<SessionRecord[]>()
  const known = new Set<string>(gathered.map(({ _id }) => _id))
  // A process died between a session's end and the closing of its room.
  const left = (await sessionsWithRooms()).filter((id) => !known.has(id)).map((_id) => ({ _id }))
  if (gathered.length + left.length === 0) return
  const timer = 'watch sessions'
  if (!(await takeLease(call, { name: timer, everySeconds: watchEverySeconds }))) return
  await eachRecord({ call, timer }, gathered, async (session) => {
    if (call.now >= lapsesAt(session.endsAt)) return lapse(call, session)
    await settleRoom(call, session)
    if (session.state === 'live' && session.roomId !== null) await watchHosts(call, session)
  })
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

/** Nobody knows when it was over: the planned end is what it counts for. */
async function lapse(call: Circumstances, session: SessionRecord): Promise<void> {
  const { startedAt, endsAt } = session
  const endedAt = startedAt !== null && startedAt > endsAt ? startedAt : endsAt
  const change = { endedAt, endedWhy: 'time' as const, hostsLostAt: null }
  await stepSession(call, session, { act: 'lapse', change })
}
