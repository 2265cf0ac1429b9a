import type { CaseDetail } from '@lyktan/shared/review.ts'

import { messages } from './message.model.ts'
import type { MessageRecord } from './message.model.ts'
import { saidUnder } from './said-lately.ts'

type Lines = CaseDetail['around']

const before = 8
const after = 4
const ofRoom = 12

/**
 * What was said in the room just before a text that waits, with the text itself last. Around one that has its place in the log stands what
 * was said on both sides of it. What it only means together with, pieces of a number say, stands there too, however far back it was said
 * and whatever has become of it since.
 */
export async function conversationAround(
  record: MessageRecord,
  {
    text,
    at,
    earlier = [],
  }: { readonly text: string; readonly at: Date; readonly earlier?: readonly string[] },
): Promise<Lines> {
  const target = { nickname: record.author.nickname, text, at: at.toISOString(), isTarget: true }
  const { roomId, seq } = record
  const said = await messages()
    .find({ roomId, seq: seq === undefined ? { $gt: 0 } : { $gt: 0, $lt: seq }, state: 'posted' })
    .sort({ seq: -1 })
    .limit(before)
    .toArray()
  const later = seq === undefined ? [] : await saidAfter(roomId, seq)
  const known = new Set([record, ...said].map(({ _id }) => _id))
  const pieces = earlier.length === 0 ? [] : await saidUnder(roomId, earlier)
  const all = [...said, ...pieces.filter(({ _id, text: words }) => !known.has(_id) && words !== '')]
  const inTurn = all.toSorted((one, other) => shownAt(one).getTime() - shownAt(other).getTime())
  return [...inTurn.map(lineOf), target, ...later.map(lineOf)]
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

const shownAt = ({ postedAt, sentAt }: MessageRecord): Date => postedAt ?? sentAt

const lineOf = (record: MessageRecord) => ({
  nickname: record.author.nickname,
  text: record.text,
  at: shownAt(record).toISOString(),
  isTarget: false,
})
