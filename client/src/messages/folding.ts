import type { MemberId, MessageId } from '@lyktan/shared/ids.ts'
import type { MessageView } from '@lyktan/shared/messages.ts'

/** Why a message is folded in my own view: I have told about it, or I ignore who wrote it. */
export type Fold = 'flagged' | 'ignored'

/** What I would rather not see. Others see everything as before. */
export interface FoldingFacts {
  readonly myId: MemberId
  readonly folding: { readonly flagged: readonly MessageId[]; readonly ignored: readonly MemberId[] }
  /** I wanted to see these anyway. */
  readonly unfolded: readonly MessageId[]
}

/** Whether a message is folded; what is gone says so itself, and my own never is. */
export function foldOf(message: MessageView, { myId, folding, unfolded }: FoldingFacts): Fold | null {
  const { id, author, state } = message
  if (state !== 'posted' || author.id === myId || unfolded.includes(id)) return null
  if (folding.flagged.includes(id)) return 'flagged'
  return isIgnored(author, folding) ? 'ignored' : null
}

/** A leader is always seen: what she says may be about somebody's safety. */
export const isIgnored = (
  author: Pick<MessageView['author'], 'id' | 'badge'>,
  { ignored }: FoldingFacts['folding'],
): boolean => author.badge !== 'leader' && ignored.includes(author.id)
