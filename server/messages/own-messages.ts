import type { Circumstances } from '../call.ts'
import { messages } from './message.model.ts'

/** What a member wrote, in plain fields, for her own copy of her data; oldest first. */
export interface OwnRecord {
  readonly id: string
  readonly roomId: string
  readonly sentAt: string
  readonly state: string
  readonly text: string
  readonly editedAt: string | null
  /** An edit that is not shown. */
  readonly pendingText: string | null
  readonly decision: {
    readonly outcome: string
    readonly rule: number | null
    readonly words: string | null
  } | null
}

/** Everything that a member has written and that is still kept. */
export async function ownMessages(_call: Circumstances, memberId: string): Promise<readonly OwnRecord[]> {
  const records = await messages().find({ authorId: memberId }).sort({ sentAt: 1, _id: 1 }).toArray()
  return records.map(({ _id, roomId, sentAt, state, text, editedAt, pendingEdit, decision }) => ({
    id: _id,
    roomId,
    sentAt: sentAt.toISOString(),
    state,
    text,
    editedAt: editedAt?.toISOString() ?? null,
    pendingText: pendingEdit?.text ?? null,
    decision: decision ? { outcome: decision.outcome, rule: decision.rule, words: decision.words } : null,
  }))
}
