import type { OwnMessageView } from '@lyktan/shared/messages.ts'
import type { PersonView } from '@lyktan/shared/people.ts'

import type { Shown } from './messages.state.ts'

/** What a row is drawn from, whichever kind it is. */
export interface RowFacts {
  readonly isMine: boolean
  /** null for my own that have not been in the log. */
  readonly author: PersonView | null
  /** ISO time; null while the server has not answered. */
  readonly at: string | null
  readonly text: string
  /** gone: nothing but a line that says so. held: mine, and not as it should be yet. */
  readonly look: 'plain' | 'held' | 'gone' | 'pending'
  /** What I may want to read about my own message. */
  readonly own: OwnMessageView | null
}

export function rowFacts(shown: Shown, myId: string): RowFacts {
  switch (shown.kind) {
    case 'message': {
      const { message, own } = shown
      return {
        isMine: message.author.id === myId,
        author: message.author,
        at: message.postedAt,
        text: message.text,
        look: message.state === 'posted' ? 'plain' : 'gone',
        own,
      }
    }
    case 'own': {
      const { own } = shown
      const look = own.state === 'removed' ? 'gone' : 'held'
      return { isMine: true, author: null, at: own.sentAt, text: own.text, look, own }
    }
    case 'pending':
      return {
        isMine: true,
        author: null,
        at: null,
        text: shown.pending.text,
        look: 'pending',
        own: null,
      }
  }
}

const together = 3 * 60_000

/** The next message of the same sender within three minutes: its heading is there but not drawn. */
export function isContinued(before: RowFacts | null, row: RowFacts): boolean {
  if (!before || before.isMine !== row.isMine) return false
  if (!row.isMine && before.author?.id !== row.author?.id) return false
  if (before.at === null || row.at === null) return row.isMine
  return Date.parse(row.at) - Date.parse(before.at) < together
}
