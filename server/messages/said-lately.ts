import type { AgeBand } from '@lyktan/shared/age-bands.ts'
import type { Said } from '@lyktan/moderation/signals/state.ts'
import type { Verdict } from '@lyktan/moderation/verdict.ts'

import { messages } from './message.model.ts'
import type { MessageRecord } from './message.model.ts'

/** A message as the signals hear it when it is read again. */
export interface Heard {
  /** Its place in the log; 0 of what has none. */
  readonly seq: number
  readonly said: Said
  readonly verdict: Verdict
}

const readMost = 60

/** What was said in a room lately, and what waits there, oldest first. */
export async function saidLately(roomId: string): Promise<readonly Heard[]> {
  const placed = await messages()
    .find({ roomId, seq: { $gt: 0 } })
    .sort({ seq: -1 })
    .limit(readMost)
    .toArray()
  return inTurn([...placed.toReversed(), ...(await waitingIn(roomId))])
}

/** What has come to a room's log after a place, and what waits there, oldest first. */
export async function saidSince(roomId: string, seq: number): Promise<readonly Heard[]> {
  const placed = await messages()
    .find({ roomId, seq: { $gt: seq } })
    .sort({ seq: 1 })
    .limit(readMost)
    .toArray()
  return inTurn([...placed, ...(await waitingIn(roomId))])
}

async function waitingIn(roomId: string): Promise<MessageRecord[]> {
  const waiting = await messages()
    .find({ roomId, isOwn: true })
    .sort({ sentAt: -1, _id: -1 })
    .limit(readMost)
    .toArray()
  return waiting.toReversed().filter(({ seq }) => seq === undefined)
}

function inTurn(records: readonly MessageRecord[]): readonly Heard[] {
  return records
    .filter(({ text }) => text !== '')
    .toSorted((one, other) => one.sentAt.getTime() - other.sentAt.getTime())
    .map((record) => ({
      seq: record.seq ?? 0,
      said: saidBy(record, { text: record.text, at: record.sentAt }),
      verdict: { outcome: 'allow', findings: record.hold?.findings ?? [], reasons: [], help: false },
    }))
}

/** A message, or a new text of it, as the signals hear it. */
export function saidBy(
  { author, authorId, clientId, ageBand, mentions, replyTo }: MessageRecord,
  { text, at }: { readonly text: string; readonly at: Date },
): Said {
  return {
    key: signalKey({ authorId, clientId }),
    author: authorId,
    nickname: author.nickname,
    at: at.getTime(),
    text,
    to: mentions,
    answers: replyTo?.nickname,
    ages: agesOf(ageBand),
    isStaff: author.badge === 'leader',
  }
}

/** "13-15" in years. */
function agesOf(band: AgeBand | null): Said['ages'] {
  const [from, to] = band?.split('-').map(Number) ?? []
  return from === undefined || to === undefined ? undefined : [from, to]
}

/** What names a message in every process, before it has an id that is kept: sent again, it is the same. */
export const signalKey = ({ authorId, clientId }: Pick<MessageRecord, 'authorId' | 'clientId'>): string =>
  `${authorId} ${clientId}`

/** The messages that such keys name, whatever has become of them. */
export async function saidUnder(roomId: string, keys: readonly string[]): Promise<readonly MessageRecord[]> {
  const byAuthor = Map.groupBy(keys, (key) => key.slice(0, key.indexOf(' ')))
  const found = await Promise.all(
    [...byAuthor].map(([authorId, own]) =>
      messages()
        .find({
          authorId,
          roomId,
          clientId: { $in: own.map((key) => key.slice(authorId.length + 1)) as never[] },
        })
        .sort({ sentAt: 1, _id: 1 })
        .toArray(),
    ),
  )
  return found.flat()
}
