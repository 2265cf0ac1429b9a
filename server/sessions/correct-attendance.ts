import type { Answers, Input } from '@lyktan/shared/commands.ts'

import { writeAudit } from '../audit/write-audit.ts'
import type { Call } from '../call.ts'
import { Refusal } from '../refusal.ts'
import { Attendance } from './attendance.model.ts'
import type { SessionRecord } from './session.model.ts'
import { HostedSession } from './session.model.ts'
import { sessionToHost } from './session-to-host.ts'
import { viewAttendance } from './view-attendance.ts'

/**
 * A leader puts right who was here: a page left open is nobody who took part.
 * @throws Refusal 'forbidden', 'not-found', 'off-shift', 'session-state' once it is closed
 */
export async function correctAttendance(
  call: Call,
  { sessionId, memberId, isPresent }: Input<'attendance:correct'>,
): Promise<Answers['attendance:correct']> {
  const session = await sessionWithAttendance(call, sessionId)
  const { matchedCount } = await Attendance.updateOne({ sessionId, memberId }, { $set: { isPresent } })
  if (matchedCount === 0) throw new Refusal('not-found')
  await audit(call, session, 'attendance:correct')
  return { attendance: await viewAttendance(call, session) }
}

/** A leader says how many were in the house. @throws Refusal 'forbidden', 'not-found', 'off-shift', 'session-state' once it is closed */
export async function countHeads(
  call: Call,
  { sessionId, heads }: Input<'attendance:count-heads'>,
): Promise<Answers['attendance:count-heads']> {
  const session = await sessionWithAttendance(call, sessionId)
  const bands = new Set(heads.map(({ ageBand }) => ageBand))
  if (bands.size < heads.length)
    throw new Refusal('bad-request', { errors: [{ path: 'heads', code: 'list.twice' }] })
  const headcount = heads.map(({ ageBand, count }) => ({ ageBand, count }))
  const open = { _id: sessionId, attendanceClosedAt: null }
  const { matchedCount } = await HostedSession.updateOne(open, { $set: { headcount } })
  if (matchedCount === 0) throw new Refusal('session-state')
  await audit(call, session, 'attendance:count-heads')
  return { attendance: await viewAttendance(call, { ...session, headcount }) }
}

/** A session that has begun, and whose attendance is still open. */
export async function sessionWithAttendance(
  call: Call,
  sessionId: SessionRecord['_id'],
): Promise<SessionRecord> {
  const session = await sessionToHost(call, sessionId)
  if (session.startedAt === null || session.attendanceClosedAt !== null) throw new Refusal('session-state')
  return session
}

async function audit(call: Call, { _id: id, municipalityId }: SessionRecord, act: string): Promise<void> {
  await writeAudit(call, { municipalityId, act, object: { kind: 'session', id } })
}
