import type { Circumstances } from '../call.ts'
import type { ShiftRecord } from './shift.model.ts'
import { viewShiftOf } from './shift.view.ts'

/** Tells the leaders who is on duty, and each who is that she is. */
export async function sayShift(
  call: Circumstances,
  municipalityId: string,
  shifts: readonly ShiftRecord[],
): Promise<void> {
  const shift = await viewShiftOf(call, shifts, { municipalityId, memberId: null })
  call.say.toLeaders(municipalityId, 'shift:changed', { shift })
  for (const { memberId } of shifts) {
    call.say.toMember(memberId, 'shift:changed', { shift: { ...shift, iAmCheckedIn: true } })
  }
}
