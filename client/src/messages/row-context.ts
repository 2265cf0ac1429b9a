import type { MessageId } from '@lyktan/shared/ids.ts'
import type { MessageView, OwnMessageView } from '@lyktan/shared/messages.ts'
import type { Reaction } from '@lyktan/shared/reactions.ts'
import { createContext, useContext } from 'react'

import type { Telling } from '../words/times.ts'
import type { Shown } from './messages.state.ts'
import type { Pending } from './outbox.ts'

/** What a row can ask for. The same object for as long as the room is open, so that rows are not drawn again for it. */
export interface RowActs {
  readonly react: (message: MessageView, reaction: Reaction, on: boolean) => void
  readonly reply: (message: MessageView) => void
  readonly edit: (messageId: MessageId, text: string) => void
  readonly withdraw: (messageId: MessageId) => void
  readonly keep: (messageId: MessageId) => void
  readonly sendAgain: (clientId: string) => void
  readonly takeBack: (pending: Pending) => void
  readonly explain: (own: OwnMessageView) => void
  readonly showMore: (shown: Shown) => void
  readonly goTo: (seq: number) => void
  /** Tells the leaders about it. */
  readonly flag: (message: MessageView) => void
  /** Unfolds what I have told about, or what somebody whom I ignore wrote. */
  readonly showAnyway: (messageId: MessageId) => void
}

interface RowSurroundings {
  readonly myId: string
  readonly telling: Telling
  readonly acts: RowActs
}

const nothing = () => {}
export const RowContext = createContext<RowSurroundings>({
  myId: '',
  telling: { language: 'sv', timeZone: 'UTC' },
  acts: {
    react: nothing,
    reply: nothing,
    edit: nothing,
    withdraw: nothing,
    keep: nothing,
    sendAgain: nothing,
    takeBack: nothing,
    explain: nothing,
    showMore: nothing,
    goTo: nothing,
    flag: nothing,
    showAnyway: nothing,
  },
})

export const useRow = () => useContext(RowContext)
