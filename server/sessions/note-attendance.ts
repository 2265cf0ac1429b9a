import { createHmac } from 'node:crypto'

import type { AgeBand } from '@lyktan/shared/age-bands.ts'
import { asMemberId } from '@lyktan/shared/ids.ts'
import type { MunicipalityId, SessionId } from '@lyktan/shared/ids.ts'

import { isDuplicate } from '../database/is-duplicate.ts'
import { letAnswer } from '../feedback/marks.ts'
import { Attendance } from './attendance.model.ts'
import type { AttendanceRecord } from './attendance.model.ts'

/** A young person who was in a live session for five minutes, or did something there (field 2a, Besök). */
export interface Attended {
  readonly municipalityId: MunicipalityId
  readonly sessionId: SessionId
  readonly sensitive: boolean
  readonly memberId: string
  readonly ageBand: AgeBand
}

/**
 * Notes who was here, each once; what a host has put right stays. Of a sensitive session no list of people is kept
 * (dataskyddslagen 3:3): hashes only, good for counting.
 * @param key the month's, which is destroyed with the month
 */
export async function noteAttendance(attended: Attended, key: Buffer): Promise<void> {
  const { municipalityId, sessionId, sensitive, memberId, ageBand } = attended
  const named = { _id: `${sessionId}:${memberId}`, memberId: asMemberId(memberId) }
  const hashed = createHmac('sha256', key).update(`attendance|${sessionId}|${memberId}`).digest('base64url')
  const who = sensitive ? { _id: hashed, memberId: null } : named
  const record: AttendanceRecord = { ...who, municipalityId, sessionId, ageBand, isPresent: true }
  try {
    await Attendance.create(record)
    await letAnswer({ municipalityId, sessionId }, memberId)
  } catch (error) {
    if (!isDuplicate(error)) throw error
  }
}
