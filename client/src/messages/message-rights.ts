import { limits } from '@lyktan/shared/limits.ts'
import type { MessageView } from '@lyktan/shared/messages.ts'

/** What may be done with a message now. The server decides; this only spares the reader what would be refused. */
export function messageRights(
  message: MessageView,
  { myId, mayWrite, now }: { myId: string; mayWrite: boolean; now: number },
) {
  const isPosted = message.state === 'posted'
  const isMine = message.author.id === myId
  const isYoung = now - Date.parse(message.postedAt) < limits.editMinutes * 60_000
  return {
    react: isPosted && mayWrite,
    reply: isPosted && mayWrite,
    edit: isPosted && isMine && isYoung && mayWrite,
    withdraw: isPosted && isMine,
    // Always, also while she may not write: telling is never taken from anybody.
    flag: isPosted && !isMine,
  }
}
