import type { AgeBand } from '@lyktan/shared/age-bands.ts'
import type { Finding, HoldReason, Span } from '@lyktan/shared/findings.ts'
import type { ClientId } from '@lyktan/shared/ids.ts'
import type { PersonView } from '@lyktan/shared/people.ts'
import type { Reaction } from '@lyktan/shared/reactions.ts'
import { Schema, model } from 'mongoose'

/** What a person decided about a message or an edit of it. */
export interface DecisionRecord {
  outcome: 'released' | 'returned' | 'removed'
  decidedAt: Date
  by: string
  rule: number | null
  words: string | null
}

/** Why a text waits, as the screening found it. */
export interface HoldRecord {
  reasons: readonly HoldReason[]
  spans: readonly Span[]
  findings: readonly Finding[]
  help: boolean
}

/** An edit that is not shown: it waits for a person, was given back, taken away, or we closed before it was read. */
export interface PendingEdit extends HoldRecord {
  text: string
  sentAt: Date
  state: 'held' | 'returned' | 'removed' | 'unseen'
  decision: DecisionRecord | null
}

/**
 * A message. In the room's log it has `seq`, `rev` and `revs`; a held one has none of them until a person releases it.
 * Plain objects only: the hot path never builds a mongoose document.
 */
export interface MessageRecord {
  _id: string
  municipalityId: string
  roomId: string
  authorId: string
  clientId: ClientId
  /** The author as others saw her when she wrote. */
  author: PersonView
  ageBand: AgeBand | null
  text: string
  state: 'posted' | 'removed' | 'withdrawn' | 'held' | 'returned' | 'unseen'
  /** Of the text as it stands: one that was never shown and is written anew is sent anew. */
  sentAt: Date
  postedAt?: Date
  seq?: number
  rev?: number
  /**
   * Every `rev` it has had, the last one last. Unique in the room, so that a number once given is never given again,
   * not even when the message that carried it has moved on before another process has looked.
   */
  revs?: number[]
  replyTo?: { id: string; seq: number; nickname: string }
  mentions?: string[]
  editedAt?: Date
  reactions?: Partial<Record<Reaction, string[]>>
  hold?: HoldRecord
  pendingEdit?: PendingEdit
  decision?: DecisionRecord
  /** What it said before, oldest first: for the staff only, until it is weeded. */
  earlier?: { text: string; until: Date }[]
  /** True while its author must see it though it is not in the log: waiting, given back, taken away, closed unread. */
  isOwn?: boolean
  /** True from being stored until it is known to be in the queue: a process that dies between leaves it to the sweep. */
  toQueue?: boolean
  /** Weeded in its room, kept without being shown to anybody but its author and the staff. */
  removedAt?: Date
}

const person = { _id: false, id: String, nickname: String, avatar: String, badge: String }
const finding = {
  _id: false,
  filter: String,
  rule: String,
  version: Number,
  category: String,
  severity: String,
  reason: String,
  spans: { type: [[Number]], default: undefined },
}
const decision = new Schema(
  { outcome: String, decidedAt: Date, by: String, rule: Number, words: String },
  { _id: false, strict: 'throw' },
)
const hold = {
  reasons: { type: [String], default: undefined },
  spans: { type: [[Number]], default: undefined },
  findings: { type: [finding], default: undefined },
  help: Boolean,
}

const schema = new Schema<MessageRecord>(
  {
    _id: String,
    municipalityId: String,
    roomId: String,
    authorId: String,
    clientId: String,
    author: person,
    ageBand: String,
    text: String,
    state: String,
    sentAt: Date,
    postedAt: Date,
    seq: Number,
    rev: Number,
    revs: { type: [Number], default: undefined },
    replyTo: {
      type: new Schema({ id: String, seq: Number, nickname: String }, { _id: false, strict: 'throw' }),
    },
    mentions: { type: [String], default: undefined },
    editedAt: Date,
    reactions: { type: Map, of: [String], default: undefined },
    hold: { type: new Schema(hold, { _id: false, strict: 'throw' }) },
    pendingEdit: {
      type: new Schema(
        { ...hold, text: String, sentAt: Date, state: String, decision },
        { _id: false, strict: 'throw' },
      ),
    },
    decision,
    earlier: { type: [{ _id: false, text: String, until: Date }], default: undefined },
    isOwn: Boolean,
    toQueue: Boolean,
    removedAt: Date,
  },
  { strict: 'throw', versionKey: false, autoIndex: false },
)
const inTheLog = { seq: { $exists: true } }
schema.index({ roomId: 1, seq: 1 }, { unique: true, partialFilterExpression: inTheLog })
schema.index({ roomId: 1, revs: 1 }, { unique: true, partialFilterExpression: inTheLog })
schema.index({ authorId: 1, roomId: 1, clientId: 1 }, { unique: true })
// With `isOwn` in it, this index fits better than the one of ids above: what somebody has outside the log is few, what she wrote may be much.
schema.index({ roomId: 1, authorId: 1, isOwn: 1 }, { partialFilterExpression: { isOwn: true } })
schema.index({ sentAt: 1 }, { partialFilterExpression: { toQueue: true } })

export const Message = model('Message', schema)

/** The collection itself, for the log's own writes: one command for many messages, no document built for any. */
export const messages = () =>
  Message.collection.conn.collection<MessageRecord>(Message.collection.collectionName)
