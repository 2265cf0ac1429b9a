import type { Answers, Input } from '@lyktan/shared/commands.ts'
import type { AttendanceView } from '@lyktan/shared/attendance.ts'
import type { SessionId } from '@lyktan/shared/ids.ts'
import { attendanceHours, countBands } from '@lyktan/moderation/sessions/attendance.ts'

import type { Call } from '../call.ts'
import { personView } from '../members/member-book.ts'
import { Attendance } from './attendance.model.ts'
import type { AttendanceRecord } from './attendance.model.ts'
import type { SessionRecord } from './session.model.ts'
import { sessionToHost } from './session-to-host.ts'

/** Who is noted as having been in a session, for the leaders on duty. @throws Refusal 'forbidden', 'not-found', 'off-shift' */
export async function readAttendance(
  call: Call,
  { sessionId }: Input<'attendance:view'>,
): Promise<Answers['attendance:view']> {
  return { attendance: await viewAttendance(call, await sessionToHost(call, sessionId)) }
}

export async function viewAttendance(call: Call, session: SessionRecord): Promise<AttendanceView> {
  const { _id: sessionId, headcount, endedAt, attendanceClosedAt } = session
  const isOpen = attendanceClosedAt === null
  const records = isOpen ? await attendanceOf(sessionId) : []
  const people = await Promise.all(
    records.map(async ({ memberId: id, ageBand, isPresent }) => {
      if (id === null) return []
      const facts = await call.live.members.find(id)
      return [{ id, person: facts && personView(facts), ageBand, isPresent }]
    }),
  )
  const closesAt = endedAt && new Date(endedAt.getTime() + attendanceHours * 3_600_000)
  return {
    sessionId,
    isOpen,
    people: people.flat(),
    counted: isOpen ? countBands(records) : null,
    heads: isOpen ? (headcount ?? []) : [],
    closesAt: closesAt?.toISOString() ?? null,
  }
}

export const attendanceOf = async (sessionId: SessionId): Promise<readonly AttendanceRecord[]> =>
  Attendance.find({ sessionId }).sort({ _id: 1 }).lean<AttendanceRecord[]>()
