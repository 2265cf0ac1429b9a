import type { MemberId } from '@lyktan/shared/ids.ts'

import { Attendance } from './attendance.model.ts'
import type { AttendanceRecord } from './attendance.model.ts'
import { HostedSession } from './session.model.ts'
import type { SessionRecord } from './session.model.ts'

/** Somebody leaves the place: she was nowhere, and hosts nothing more. Counts that hold nobody stay. */
export async function forgetAttendance(id: MemberId): Promise<void> {
  await Attendance.deleteMany({ memberId: id })
  await HostedSession.updateMany({ hosts: id }, { $pull: { hosts: id } })
}

/** The sessions in which somebody is noted, as she reads it in her own data. */
export async function attendedBy(memberId: MemberId) {
  const noted = await Attendance.find({ memberId }).sort({ _id: 1 }).lean<AttendanceRecord[]>()
  return Promise.all(
    noted.map(async ({ sessionId, isPresent }) => {
      const session = await HostedSession.findById(sessionId).select({ title: 1, startsAt: 1 }).lean()
      return { session: session?.title ?? null, at: session?.startsAt.toISOString() ?? null, isPresent }
    }),
  )
}

/** The sessions that somebody hosts or has hosted, as she reads them in her own data. */
export async function hostedBy(memberId: MemberId) {
  const hosted = await HostedSession.find({ hosts: memberId })
    .select({ title: 1, startsAt: 1 })
    .sort({ startsAt: 1, _id: 1 })
    .lean<Pick<SessionRecord, 'title' | 'startsAt'>[]>()
  return hosted.map(({ title, startsAt }) => ({ session: title, at: startsAt.toISOString() }))
}
