import type { MemberId, MunicipalityId, RoomId } from '@lyktan/shared/ids.ts'

import type { Circumstances } from '../call.ts'
import { putInQueue } from './put-in-queue.ts'

/**
 * Somebody may need help now, and those who would read her words are few, away, or not to know of each other: that she may is put before
 * whoever is there, who is rung, without a word of what she wrote or where.
 */
export async function worryAbout(
  call: Circumstances,
  somebody: {
    readonly municipalityId: MunicipalityId
    readonly memberId: MemberId
    readonly roomId: RoomId | null
    readonly since: Date
  },
): Promise<void> {
  const { municipalityId, memberId, roomId, since } = somebody
  await putInQueue(call, {
    municipalityId,
    roomId,
    kind: 'person',
    target: memberId,
    authorId: memberId,
    text: '',
    spans: [],
    findings: [],
    reasons: ['care'],
    severity: 'crisis',
    openedAt: since,
    isShown: true,
    // Counted as a worry, so that it rings also when somebody has told about her before.
    flag: { category: 'worry' },
    around: [],
  })
}
