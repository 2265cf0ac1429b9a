import type { MunicipalityId, RoomId } from '@lyktan/shared/ids.ts'
import { asMemberId, asMessageId } from '@lyktan/shared/ids.ts'
import type { MemberId, MessageId } from '@lyktan/shared/ids.ts'
import type { CaseDetail } from '@lyktan/shared/review.ts'

import { messages } from './message.model.ts'
import type { MessageRecord } from './message.model.ts'
import { isPlaced } from './message.view.ts'

/** A message as whoever stops a raid sees it. */
export interface WaveMessage {
  readonly id: MessageId
  readonly authorId: MemberId
  readonly nickname: string
  readonly at: Date
  readonly text: string
  /** It has, or had, its place in the room; else it waits and nobody has seen it. */
  readonly isPlaced: boolean
  readonly around: CaseDetail['around']
}

const readMax = 2000

/** What young people have said in a room since a time, shown or waiting, the oldest first. */
export async function messagesSince(of: {
  readonly municipalityId: MunicipalityId
  readonly roomId: RoomId
  readonly since: Date
}): Promise<readonly WaveMessage[]> {
  const { municipalityId, roomId, since } = of
  const shown = await messages()
    .find({ roomId, seq: { $gt: 0 }, state: 'posted' })
    .sort({ seq: -1 })
    .limit(readMax)
    .toArray()
  const waiting = await messages()
    .find({ roomId, isOwn: true, state: 'held' })
    .sort({ sentAt: -1, _id: -1 })
    .limit(readMax)
    .toArray()
  return [...shown, ...waiting]
    .filter((record) => record.municipalityId === municipalityId && record.sentAt >= since)
    .filter(({ author }) => author.badge !== 'leader')
    .map(viewOf)
    .toSorted((one, other) => one.at.getTime() - other.at.getTime() || (one.id < other.id ? -1 : 1))
}

/** These messages as they are now, the oldest first; those that are gone are left out. */
export async function messagesOf(
  municipalityId: MunicipalityId,
  ids: readonly string[],
): Promise<readonly WaveMessage[]> {
  const found = await messages()
    .find({ municipalityId, _id: { $in: [...ids] } })
    .sort({ sentAt: 1, _id: 1 })
    .toArray()
  return found.map(viewOf)
}

function viewOf(record: MessageRecord): WaveMessage {
  const { _id, authorId, author, sentAt, postedAt, text } = record
  const at = postedAt ?? sentAt
  const own = { nickname: author.nickname, text, at: at.toISOString(), isTarget: true }
  return {
    id: asMessageId(_id),
    authorId: asMemberId(authorId),
    nickname: author.nickname,
    at,
    text,
    isPlaced: isPlaced(record),
    around: [own],
  }
}
