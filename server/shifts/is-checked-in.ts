import type { MemberId } from '@lyktan/shared/ids.ts'

import { Shift } from './shift.model.ts'

/** Whether a colleague is on duty: checked in and not yet out. */
export async function isCheckedIn(memberId: MemberId): Promise<boolean> {
  return (await Shift.exists({ memberId, isOpen: true })) !== null
}
