import type { CaseDetail } from '@lyktan/shared/review.ts'

import { messages } from './message.model.ts'
import type { MessageRecord } from './message.model.ts'

type Lines = CaseDetail['around']

const before = 8
const after = 4
const ofRoom = 12

/**
 * What was said in the room just before a text that waits, with the text itself last. Around one that has its place in the log stands what
 * was said on both sides of it.
 */
export async function conversationAround(record: MessageRecord, text: string, at: Date): Promise<Lines> {
  const target = { nickname: record.author.nickname, text, at: at.toISOString(), isTarget: true }
  const { roomId, seq } = record
  const said = await messages()
    .find({ roomId, seq: seq === undefined ? { $gt: 0 } : { $gt: 0, $lt: seq }, state: 'posted' })
    .sort({ seq: -1 })
    .limit(before)
    .toArray()
  const later = seq === undefined ? [] : await saidAfter(roomId, seq)
  return [...said.toReversed().map(lineOf), target, ...later.map(lineOf)]
}

async function saidAfter(roomId: string, seq: number): Promise<readonly MessageRecord[]> {
  return messages()
    .find({ roomId, seq: { $gt: seq }, state: 'posted' })
    .sort({ seq: 1 })
    .limit(after)
    .toArray()
}

/** The last that was said in a room; what `memberId` said is marked. */
export async function conversationIn(
  { roomId, floorSeq }: { readonly roomId: string; readonly floorSeq: number },
  memberId?: string,
): Promise<Lines> {
  const said = await messages()
    .find({ roomId, seq: { $gt: floorSeq }, state: 'posted' })
    .sort({ seq: -1 })
    .limit(ofRoom)
    .toArray()
  return said.toReversed().map((record) => ({ ...lineOf(record), isTarget: record.authorId === memberId }))
}

const lineOf = ({ author, text, postedAt, sentAt }: MessageRecord) => ({
  nickname: author.nickname,
  text,
  at: (postedAt ?? sentAt).toISOString(),
  isTarget: false,
})
