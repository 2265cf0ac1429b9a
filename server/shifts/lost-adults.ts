import { trusted } from 'mongoose'

import type { Circumstances } from '../call.ts'
import { lastSeenAt } from './last-seen.ts'
import { Shift } from './shift.model.ts'
import type { ShiftRecord } from './shift.model.ts'

/** Which of these members are on duty but have given no sign of life for so many seconds, through any process. */
export async function lostAdults(
  call: Circumstances,
  memberIds: readonly string[],
  seconds: number,
): Promise<readonly string[]> {
  if (memberIds.length === 0) return []
  const shifts = await Shift.find({ memberId: trusted({ $in: memberIds }), isOpen: true }).lean<
    ShiftRecord[]
  >()
  return shifts
    .filter((shift) => call.now.getTime() - lastSeenAt(call, shift).getTime() >= seconds * 1000)
    .map((shift) => shift.memberId)
}
