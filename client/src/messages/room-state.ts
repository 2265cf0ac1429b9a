import type { MemberId, MessageId } from '@lyktan/shared/ids.ts'
import type { StandingView } from '@lyktan/shared/members.ts'
import type { PersonView } from '@lyktan/shared/people.ts'
import type { Problem } from '@lyktan/shared/problems.ts'
import type { RoomView } from '@lyktan/shared/rooms.ts'

import type { FoldingFacts } from './folding.ts'
import { emptyLog } from './log.ts'
import type { Log } from './log.ts'
import type { Pending } from './outbox.ts'
import { noOwnMessages } from './own-messages.ts'
import type { OwnMessages } from './own-messages.ts'

/** One open room as its reader knows it. */
export interface RoomState {
  readonly roomId: string
  readonly myId: MemberId
  /** null until the first snapshot. */
  readonly room: RoomView | null
  /** Why the room could not be entered. */
  readonly refused: Problem | null
  readonly standing: StandingView | null
  /** Who is here; empty in sensitive rooms, where only the count is told. */
  readonly people: readonly PersonView[]
  readonly typing: readonly MemberId[]
  readonly log: Log
  readonly own: OwnMessages
  readonly outbox: readonly Pending[]
  /** I have taken these back, and may still regret it. */
  readonly withdrawing: readonly MessageId[]
  /** The page is hidden, or scrolled up: what comes now is new to the reader. */
  readonly isAway: boolean
  /** The place of the first message that the reader has not seen; stands still until she has been at the end. */
  readonly unreadFrom: number | null
  readonly folding: FoldingFacts['folding']
  readonly unfolded: FoldingFacts['unfolded']
}

export const emptyRoom = (roomId: string, myId: MemberId): RoomState => ({
  roomId,
  myId,
  room: null,
  refused: null,
  standing: null,
  people: [],
  typing: [],
  log: emptyLog,
  own: noOwnMessages,
  outbox: [],
  withdrawing: [],
  isAway: false,
  unreadFrom: null,
  folding: { flagged: [], ignored: [] },
  unfolded: [],
})
