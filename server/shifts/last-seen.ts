import { defaultStaffing } from '@lyktan/moderation/staffing.ts'
import { trusted } from 'mongoose'

import type { Circumstances } from '../call.ts'
import { Shift } from './shift.model.ts'
import type { ShiftRecord } from './shift.model.ts'

/**
 * The last sign of life of an adult on duty: now, while she is connected here or a demo's stand-in speaks for her; otherwise what
 * her processes have written, every ten seconds and when she left.
 */
export function lastSeenAt(call: Circumstances, shift: ShiftRecord): Date {
  const isStoodIn = shift.standInUntil !== null && shift.standInUntil > call.now
  return isStoodIn || call.live.presence.isConnected(shift.memberId) ? call.now : shift.lastSeenAt
}

/** Connected, or lost so recently that she still counts. */
export function isPresentNow(call: Circumstances, shift: ShiftRecord): boolean {
  return call.now.getTime() - lastSeenAt(call, shift).getTime() < defaultStaffing.presenceSeconds * 1000
}

/** Writes that these members were alive now, where they are on duty. */
export async function noteSeen(call: Circumstances, memberIds: readonly string[]): Promise<void> {
  if (memberIds.length === 0) return
  const onDuty = { memberId: trusted({ $in: memberIds }), isOpen: true }
  await Shift.updateMany(onDuty, { $set: { lastSeenAt: call.now } })
}
