import type { MemberId } from '@lyktan/shared/ids.ts'

import { Ignored } from './ignored.model.ts'

/** Forgets a member on both sides: whom she ignored, and on whose lists she stood. */
export async function forgetIgnored(memberId: MemberId): Promise<void> {
  await Ignored.deleteMany({ memberId })
  await Ignored.deleteMany({ ignoredId: memberId })
}
