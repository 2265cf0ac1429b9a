import { z } from 'zod'

import type { HoldReason, Span } from './findings.ts'
import { clientId, messageId, roomId } from './ids.ts'
import type { ClientId, MemberId, MessageId, RoomId } from './ids.ts'
import { limits } from './limits.ts'
import type { PersonView } from './people.ts'
import { reactions } from './reactions.ts'
import type { Reaction } from './reactions.ts'
import { messageText } from './text.ts'

const seq = z.int().min(0).max(Number.MAX_SAFE_INTEGER)

export const sendMessageInput = z.strictObject({
  roomId,
  clientId,
  text: messageText,
  replyTo: messageId.optional(),
  /** Its author has been asked to look once more, and wants it sent as it is. */
  sendAnyway: z.boolean().optional(),
})
export const editMessageInput = z.strictObject({ messageId, text: messageText })
export const withdrawMessageInput = z.strictObject({ messageId })
export const reactInput = z.strictObject({ messageId, reaction: z.enum(reactions), on: z.boolean() })
export const olderMessagesInput = z.strictObject({
  roomId,
  beforeSeq: seq.min(1),
  limit: z.int().min(1).max(limits.pageMessagesMax).optional(),
})
export const changesInput = z.strictObject({ roomId, since: seq })

/** A message in the room's log, as everybody in the room sees it. */
export interface MessageView {
  readonly id: MessageId
  readonly roomId: RoomId
  /** Its place: 1, 2, 3 … without holes. */
  readonly seq: number
  /** The room's counter at this message's last change. */
  readonly rev: number
  readonly author: PersonView
  readonly clientId: ClientId
  /** ISO time when it showed. */
  readonly postedAt: string
  readonly state: 'posted' | 'removed' | 'withdrawn'
  /** Empty unless posted: what is gone is gone from every answer. */
  readonly text: string
  /** What it answers: no copy of the text, so that a removal leaves nothing behind. */
  readonly replyTo: { readonly id: MessageId; readonly seq: number; readonly nickname: string } | null
  readonly mentions: readonly MemberId[]
  readonly editedAt: string | null
  readonly reactions: Readonly<Partial<Record<Reaction, readonly MemberId[]>>>
}

/** What a person decided about my message; learnt exactly once, kept readable while the message is kept. */
export interface OwnDecision {
  readonly outcome: 'released' | 'returned' | 'removed'
  readonly decidedAt: string
  readonly by: string
  /** The house rule that a removal follows. */
  readonly rule: number | null
  readonly words: string | null
}

/** My own message while, or because, it is not in the log. Only I and the staff see it. */
export interface OwnMessageView {
  readonly id: MessageId
  readonly clientId: ClientId
  readonly roomId: RoomId
  readonly sentAt: string
  readonly text: string
  /**
   * held: waits for a person. returned: a leader asks for a change. removed: a leader took it away.
   * unseen: we closed before anybody had read it. edit-held: it shows as it was, its edit waits.
   */
  readonly state: 'held' | 'returned' | 'removed' | 'unseen' | 'edit-held'
  readonly reasons: readonly HoldReason[]
  readonly spans: readonly Span[]
  /** Show the help card. */
  readonly help: boolean
  readonly decision: OwnDecision | null
}

export type SendAnswer =
  | { readonly outcome: 'posted'; readonly message: MessageView }
  | { readonly outcome: 'held'; readonly held: OwnMessageView }

/**
 * Nothing was stored or shown: its author may change the text, or send it again with `sendAnyway`. Then a person reads it first.
 */
export interface NudgeAnswer {
  readonly outcome: 'nudge'
  readonly reasons: readonly HoldReason[]
  readonly spans: readonly Span[]
}

export interface MessagePage {
  readonly messages: readonly MessageView[]
  readonly more: boolean
}
