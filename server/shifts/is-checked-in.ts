import { Shift } from './shift.model.ts'

/** Whether an adult is on duty. */
export async function isCheckedIn(memberId: string): Promise<boolean> {
  return (await Shift.exists({ memberId, isOpen: true })) !== null
}
