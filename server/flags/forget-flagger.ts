import type { MemberId } from '@lyktan/shared/ids.ts'

import { Flag } from './flag.model.ts'

/** Forgets everything that a member has told about, with her words. What waits for the staff because of it still waits. */
export async function forgetFlagger(flaggerId: MemberId): Promise<void> {
  await Flag.deleteMany({ flaggerId })
}
