import { asMemberId, asMessageId, asRoomId } from '@lyktan/shared/ids.ts'
import type { MessageView, OwnDecision, OwnMessageView } from '@lyktan/shared/messages.ts'

import type { DecisionRecord, HoldRecord, MessageRecord } from './message.model.ts'

/** A message that has its place in the room's log. */
export type PlacedMessage = MessageRecord & { seq: number; rev: number }

export function isPlaced(record: MessageRecord): record is PlacedMessage {
  return record.seq !== undefined && record.rev !== undefined
}

/** A message in the log as everybody in the room sees it: of what is removed or withdrawn only its place is left. */
export function viewMessage(record: PlacedMessage): MessageView {
  const isShown = record.state === 'posted'
  const { replyTo } = record
  return {
    id: asMessageId(record._id),
    roomId: asRoomId(record.roomId),
    seq: record.seq,
    rev: record.rev,
    author: record.author,
    clientId: record.clientId,
    postedAt: (record.postedAt ?? record.sentAt).toISOString(),
    // What is hidden until a person has read it again looks to others like what was taken away.
    state: isShown ? 'posted' : record.state === 'withdrawn' ? 'withdrawn' : 'removed',
    text: isShown ? record.text : '',
    replyTo:
      isShown && replyTo
        ? { id: asMessageId(replyTo.id), seq: replyTo.seq, nickname: replyTo.nickname }
        : null,
    mentions: isShown ? (record.mentions ?? noMentions).map(asMemberId) : [],
    editedAt: isShown && record.editedAt ? record.editedAt.toISOString() : null,
    reactions: isShown ? viewReactions(record.reactions) : {},
  }
}

const noMentions: readonly string[] = []

function viewReactions(reactions: MessageRecord['reactions']): MessageView['reactions'] {
  if (reactions === undefined) return {}
  const given = Object.entries(reactions).filter(([, members]) => members.length > 0)
  return Object.fromEntries(given.map(([reaction, members]) => [reaction, members.map(asMemberId)]))
}

/** What its author sees of a message, or of an edit of it, that is not in the log. Nobody else but the staff. */
export function viewOwnMessage(record: MessageRecord): OwnMessageView {
  const { pendingEdit } = record
  const base = {
    id: asMessageId(record._id),
    clientId: record.clientId,
    roomId: asRoomId(record.roomId),
  }
  if (pendingEdit && record.state === 'posted') {
    return {
      ...base,
      ...viewHold(pendingEdit),
      sentAt: pendingEdit.sentAt.toISOString(),
      text: pendingEdit.text,
      state: pendingEdit.state === 'held' ? 'edit-held' : pendingEdit.state,
      decision: pendingEdit.decision ? viewDecision(pendingEdit.decision) : null,
    }
  }
  return {
    ...base,
    ...viewHold(record.hold),
    sentAt: record.sentAt.toISOString(),
    text: record.text,
    state: ownState(record.state),
    decision: record.decision ? viewDecision(record.decision) : null,
  }
}

function ownState(state: MessageRecord['state']): OwnMessageView['state'] {
  if (state === 'returned' || state === 'removed' || state === 'unseen') return state
  return 'held'
}

function viewHold(hold: HoldRecord | undefined): Pick<OwnMessageView, 'reasons' | 'spans' | 'help'> {
  return { reasons: hold?.reasons ?? [], spans: hold?.spans ?? [], help: hold?.help ?? false }
}

function viewDecision(decision: DecisionRecord): OwnDecision {
  const { outcome, decidedAt, by, rule, words } = decision
  return { outcome, decidedAt: decidedAt.toISOString(), by, rule, words }
}
