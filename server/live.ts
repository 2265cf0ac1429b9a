import type { MemberBook } from './members/member-book.ts'
import type { MessageLog } from './messages/message-log.ts'
import type { PaceBook } from './messages/pace-book.ts'
import type { SignalBook } from './messages/signal-book.ts'
import type { DeskBook } from './queue/desk-book.ts'
import type { MunicipalityBook } from './municipalities/municipality-book.ts'
import type { PresenceBook } from './rooms/presence-book.ts'
import type { RoomBook } from './rooms/room-book.ts'
import type { RuleBook } from './rules/rule-book.ts'
import type { Counters } from './statistics/counters.ts'

/**
 * What this process remembers between calls. All of it can be lost and read again from the database:
 * each book forgets an entry when `toProcesses` says that it changed.
 */
export interface Live {
  readonly municipalities: MunicipalityBook
  readonly members: MemberBook
  readonly rooms: RoomBook
  readonly rules: RuleBook
  readonly presence: PresenceBook
  readonly log: MessageLog
  readonly pace: PaceBook
  readonly signals: SignalBook
  readonly counters: Counters
  readonly desk: DeskBook
}
