import { asMemberId, asRoomId } from '@lyktan/shared/ids.ts'
import type { MemberId, MunicipalityId, RoomId } from '@lyktan/shared/ids.ts'
import type { CaseDetail } from '@lyktan/shared/review.ts'

import { conversationAround } from './conversation-around.ts'
import { messages } from './message.model.ts'
import type { MessageRecord } from './message.model.ts'
import { isPlaced } from './message.view.ts'

/** A message that a room has been shown. */
export interface Said {
  readonly roomId: RoomId
  readonly seq: number
  readonly authorId: MemberId
  readonly isByLeader: boolean
  readonly text: string
  readonly around: () => Promise<CaseDetail['around']>
}

/**
 * What was said, so that it can be told about: also what its author has just taken back, since somebody has read it. Null of what no room
 * was shown, and of what is removed or forgotten.
 */
export async function saidInRoom(of: {
  readonly municipalityId: MunicipalityId
  readonly messageId: string
}): Promise<Said | null> {
  const record = await messages().findOne({ _id: of.messageId, municipalityId: of.municipalityId })
  if (record === null || !isPlaced(record) || !wasRead(record)) return null
  const { roomId, seq, authorId, author, text, postedAt, sentAt } = record
  return {
    roomId: asRoomId(roomId),
    seq,
    authorId: asMemberId(authorId),
    isByLeader: author.badge === 'leader',
    text,
    around: () => conversationAround(record, { text, at: postedAt ?? sentAt }),
  }
}

const wasRead = ({ state, text }: MessageRecord) =>
  text !== '' && (state === 'posted' || state === 'withdrawn')

/** Whether somebody has said something in a room that it still shows. */
export async function hasSpokenIn(
  { id: roomId, floorSeq }: { readonly id: string; readonly floorSeq: number },
  memberId: string,
): Promise<boolean> {
  const said = { authorId: memberId, roomId, seq: { $gt: floorSeq } }
  return (await messages().findOne(said, { projection: { _id: 1 } })) !== null
}
