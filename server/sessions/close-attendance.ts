import type { Answers, Input } from '@lyktan/shared/commands.ts'
import { addBands, attendanceHours, countBands } from '@lyktan/moderation/sessions/attendance.ts'
import { isYouthLed } from '@lyktan/moderation/sessions/youth-led.ts'
import { trusted } from 'mongoose'

import { writeAudit } from '../audit/write-audit.ts'
import type { Call, Circumstances } from '../call.ts'
import { isDuplicate } from '../database/is-duplicate.ts'
import { eachRecord } from '../each-record.ts'
import { Refusal } from '../refusal.ts'
import { openingDay } from '../statistics/opening-day.ts'
import { Attendance } from './attendance.model.ts'
import { sessionWithAttendance } from './correct-attendance.ts'
import { SessionFigure } from './session-figure.model.ts'
import type { SessionRecord } from './session.model.ts'
import { HostedSession } from './session.model.ts'
import { attendanceOf, viewAttendance } from './view-attendance.ts'

/**
 * A leader has looked at who was here: counts alone remain.
 * @throws Refusal 'forbidden', 'not-found', 'off-shift', 'session-state' while it goes on, or when it is closed
 */
export async function closeAttendance(
  call: Call,
  { sessionId }: Input<'attendance:close'>,
): Promise<Answers['attendance:close']> {
  const session = await sessionWithAttendance(call, sessionId)
  if (session.endedAt === null) throw new Refusal('session-state')
  await closeOne(call, session)
  const { municipalityId } = session
  const object = { kind: 'session', id: sessionId }
  await writeAudit(call, { municipalityId, act: 'attendance:close', object })
  return { attendance: await viewAttendance(call, { ...session, attendanceClosedAt: call.now }) }
}

/** Half a day after the end nobody needs to know any longer who was there. */
export async function closeAttendances(call: Circumstances): Promise<void> {
  const before = new Date(call.now.getTime() - attendanceHours * 3_600_000)
  const over = await HostedSession.find({
    state: 'ended',
    attendanceClosedAt: null,
    endedAt: trusted({ $lte: before }),
  })
    .sort({ endedAt: 1, _id: 1 })
    .lean<SessionRecord[]>()
  await eachRecord({ call, timer: 'close attendances' }, over, (session) => closeOne(call, session))
}

/** The figure is written before the people are forgotten; broken off and done again it ends the same. */
async function closeOne(call: Circumstances, session: SessionRecord): Promise<void> {
  const { _id, startedAt } = session
  if (startedAt !== null) await writeFigure(call, session)
  await Attendance.deleteMany({ sessionId: _id })
  await HostedSession.updateOne({ _id }, { $set: { attendanceClosedAt: call.now, headcount: [] } })
}

async function writeFigure(call: Circumstances, session: SessionRecord): Promise<void> {
  const { _id, municipalityId, kind, place, sensitive, startedAt, endedAt, staffSeconds } = session
  const municipality = await call.live.municipalities.find(municipalityId)
  if (municipality === null || startedAt === null || endedAt === null) return
  const records = await attendanceOf(_id)
  try {
    await SessionFigure.create({
      _id,
      municipalityId,
      month: openingDay(startedAt, municipality.timeZone).month,
      kind,
      place: place.kind,
      sensitive,
      youthLed: isYouthLed(session),
      attended: addBands([...countBands(records), ...(session.headcount ?? [])]),
      sessionSeconds: Math.round((endedAt.getTime() - startedAt.getTime()) / 1000),
      staffSeconds,
    })
  } catch (error) {
    if (!isDuplicate(error)) throw error
  }
}
