import type { ShiftRecord } from './shift.model.ts'
import { Shift } from './shift.model.ts'

export type OpenShift = ShiftRecord

/** Who of a municipality's adults has checked in and not out, the first to come first. */
export async function openShifts(municipalityId: string): Promise<readonly ShiftRecord[]> {
  return Shift.find({ municipalityId, isOpen: true }).sort({ checkedInAt: 1, _id: 1 }).lean<ShiftRecord[]>()
}
