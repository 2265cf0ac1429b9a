import type { MemberId } from '@lyktan/shared/ids.ts'
import type { MessageView } from '@lyktan/shared/messages.ts'
import { reactions } from '@lyktan/shared/reactions.ts'
import type { Reaction } from '@lyktan/shared/reactions.ts'

import type { RoomState } from './messages.state.ts'

interface NewReaction {
  readonly reaction: Reaction
  readonly memberIds: readonly MemberId[]
}

/** What others have just felt about my messages, among those that stood in the room before as well. */
export function newReactions(before: RoomState, after: RoomState): readonly NewReaction[] {
  if (before.log.messages === after.log.messages || !before.room) return []
  const known = new Map(before.log.messages.map((message) => [message.id, message]))
  return after.log.messages.flatMap((message) => {
    const was = known.get(message.id)
    if (!was || was === message || message.author.id !== after.myId) return []
    return reactions.flatMap((reaction) => {
      const memberIds = addedTo(was, message, reaction).filter((id) => id !== after.myId)
      return memberIds.length === 0 ? [] : [{ reaction, memberIds }]
    })
  })
}

function addedTo(was: MessageView, message: MessageView, reaction: Reaction): readonly MemberId[] {
  const had = new Set(was.reactions[reaction])
  return (message.reactions[reaction] ?? []).filter((id) => !had.has(id))
}
