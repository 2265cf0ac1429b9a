import { asMessageId } from '@lyktan/shared/ids.ts'
import type { OwnFlagView } from '@lyktan/shared/flags.ts'

import type { Circumstances } from '../call.ts'
import type { FlagRecord } from './flag.model.ts'

/** A flag as the one who raised it sees it: nobody's name, and no text but hers and ours. */
export async function viewFlag(call: Circumstances, record: FlagRecord): Promise<OwnFlagView> {
  const { _id, kind, target, category, outcome, answeredAt, wordsBack, seenAt } = record
  const room = await call.live.rooms.find(record.roomId)
  return {
    id: _id,
    kind,
    messageId: kind === 'message' ? asMessageId(target) : null,
    roomName: room?.name ?? '',
    category,
    readBy: record.readBy ?? (category === 'leader' ? 'managers' : 'leaders'),
    raisedAt: record.raisedAt.toISOString(),
    answer:
      outcome === null || answeredAt === null
        ? null
        : { outcome, words: wordsBack, at: answeredAt.toISOString(), isSeen: seenAt !== null },
  }
}
