import type { MemberId } from '@lyktan/shared/ids.ts'
import { coHostSeconds, lookAtHosts } from '@lyktan/moderation/sessions/hosting.ts'

import type { Circumstances } from '../call.ts'
import type { Live } from '../live.ts'
import { saySession } from './say-session.ts'
import { sessionAdults } from './session-adults.ts'
import type { SessionRecord } from './session.model.ts'
import { settleRoom } from './settle-room.ts'
import { stepSession } from './step-session.ts'
import { writeSession } from './write-session.ts'

/** Since when this process has missed whom: a session's last host under its id, one of several under both ids. */
const missedBy = new WeakMap<Live, Map<string, Date>>()

/**
 * Looks whether a live session has a host in its room, through any process. Nobody: writing rests, all are rung, and after the grace it ends;
 * it goes on as soon as one is back. One of several: the others are rung. Written on the condition that it is as it was read.
 */
export async function watchHosts(call: Circumstances, session: SessionRecord): Promise<void> {
  const missed = missedBy.get(call.live) ?? new Map<string, Date>()
  missedBy.set(call.live, missed)
  const here = await hostsNow(call, session)
  const { _id: id, hostsLostAt: lostAt } = session
  const missedSince = missed.get(id)
  const look = lookAtHosts({ areHere: here.length > 0, missedSince, lostAt }, call.now)
  if (look === 'missed' && missedSince === undefined) missed.set(id, call.now)
  if (look !== 'missed') missed.delete(id)
  switch (look) {
    case 'missed':
      return
    case 'here':
      return watchCoHosts(call, { session, here, missed })
    case 'back':
      return change(call, session, { hostsLostAt: null, hostsHere: here })
    case 'lost':
      if (lostAt === null) await lose(call, session)
      return
    case 'too-long': {
      const ended = { endedAt: call.now, endedWhy: 'hosts-gone' as const, hostsLostAt: null }
      await stepSession(call, session, { act: 'lose-hosts', change: ended })
    }
  }
}

/** The adults on duty who are in the session's room: its hosts, and colleagues who stepped in. */
export async function hostsNow(call: Circumstances, session: SessionRecord): Promise<MemberId[]> {
  const { hosts, others } = await sessionAdults(call, session)
  return [...hosts.filter(({ isOnDuty, isInRoom }) => isOnDuty && isInRoom), ...others].map(({ id }) => id)
}

async function change(
  call: Circumstances,
  session: SessionRecord,
  set: Partial<SessionRecord>,
): Promise<void> {
  const after = await writeSession(session, set)
  if (after === null) return
  await settleRoom(call, after)
  await saySession(call, after)
}

async function lose(call: Circumstances, session: SessionRecord): Promise<void> {
  const after = await writeSession(session, { hostsLostAt: call.now, hostsHere: [] })
  if (after === null) return
  await settleRoom(call, after)
  await saySession(call, after)
  const rung = { sessionId: session._id, title: session.title, why: 'all-hosts-gone' } as const
  call.say.toLeaders(session.municipalityId, 'host:rung', rung)
}

/** Those who host on hear of one who has been gone for longer than a reload takes. */
async function watchCoHosts(
  call: Circumstances,
  { session, here, missed }: { session: SessionRecord; here: MemberId[]; missed: Map<string, Date> },
): Promise<void> {
  const keyOf = (host: MemberId) => `${session._id}:${host}`
  for (const host of here) missed.delete(keyOf(host))
  const away = session.hostsHere.filter((host) => !here.includes(host))
  for (const host of away) if (!missed.has(keyOf(host))) missed.set(keyOf(host), call.now)
  const gone = away.filter((host) => {
    const since = missed.get(keyOf(host)) ?? call.now
    return call.now.getTime() - since.getTime() >= coHostSeconds * 1000
  })
  const hostsHere = session.hostsHere.filter((host) => here.includes(host) || !gone.includes(host))
  hostsHere.push(...here.filter((host) => !hostsHere.includes(host)))
  if (gone.length === 0 && hostsHere.length === session.hostsHere.length) return
  const after = await writeSession(session, { hostsHere })
  if (after === null || gone.length === 0) return
  for (const host of gone) missed.delete(keyOf(host))
  const rung = { sessionId: session._id, title: session.title, why: 'co-host-gone' } as const
  const others = session.hosts.filter((host) => !gone.includes(host))
  for (const host of new Set([...here, ...others])) call.say.toMember(host, 'host:rung', rung)
}
