import type { MessageView } from '@lyktan/shared/messages.ts'
import type { Filter, UpdateFilter } from 'mongodb'

import type { Circumstances } from '../call.ts'
import type { MessageRecord } from './message.model.ts'
import type { PlacedMessage } from './message.view.ts'

/** What became of a post: it has its place, or it was already stored under the same client's id. */
export type Posted =
  | { readonly isRepeat: false; readonly view: MessageView }
  | { readonly isRepeat: true; readonly stored: MessageRecord }

/** A change of one message in the log: it takes the room's next `rev`. */
export interface Change {
  readonly roomId: string
  readonly messageId: string
  /** Only while this holds; otherwise nothing is written and no number taken. */
  readonly when: Filter<MessageRecord>
  readonly update: Pick<UpdateFilter<MessageRecord>, '$set' | '$unset' | '$push' | '$pull' | '$addToSet'>
  /** Gives it a place too: a held message that is released. */
  readonly takesPlace?: boolean
}

export interface Changed {
  readonly record: PlacedMessage
  readonly view: MessageView
}

/** What waits to be written, with the one who waits for it. */
export type Entry = PostEntry | ChangeEntry
export interface PostEntry {
  readonly kind: 'post'
  readonly call: Circumstances
  readonly record: MessageRecord
  readonly answer: (posted: Posted) => void
  readonly fail: (error: unknown) => void
}
export interface ChangeEntry {
  readonly kind: 'change'
  readonly call: Circumstances
  readonly change: Change
  readonly answer: (changed: Changed | null) => void
  readonly fail: (error: unknown) => void
}

export const roomOf = (entry: Entry): string =>
  entry.kind === 'post' ? entry.record.roomId : entry.change.roomId
