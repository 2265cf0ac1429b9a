import { trusted } from 'mongoose'

import type { MemberId } from '@lyktan/shared/ids.ts'

import { Case } from './case.model.ts'

/**
 * Deletes the closed cases of a member who asks to be forgotten. What a leader has removed is kept with its reasons until
 * it is weeded, as the removed message itself is.
 */
export async function forgetAuthor(authorId: MemberId): Promise<void> {
  await Case.deleteMany({ authorId, open: false, 'decision.outcome': trusted({ $ne: 'removed' }) })
}
