import type { Answers } from '@lyktan/shared/commands.ts'
import type { MessagePage, MessageView } from '@lyktan/shared/messages.ts'
import type { RoomSnapshot } from '@lyktan/shared/rooms.ts'

import {
  askOlder,
  catchUp,
  place,
  placeChanges,
  placeOlder,
  replaceLog,
  returnToLog,
  trimLog,
} from './log.ts'
import { isIgnored } from './folding.ts'
import { readOwn } from './own-messages.ts'
import type { RoomState } from './room-state.ts'
import { stepAround } from './step-around.ts'
import type { AroundEvent } from './step-around.ts'
import { settleMine, stepMine } from './step-mine.ts'
import type { MineEvent } from './step-mine.ts'

export { emptyRoom } from './room-state.ts'
export type { RoomState } from './room-state.ts'
export { shownMessages } from './shown-messages.ts'
export type { Shown } from './shown-messages.ts'

/** What happens to the log. */
type LogEvent =
  /** `room:enter` is asked now. */
  | { readonly type: 'entering' }
  | { readonly type: 'entered'; readonly snapshot: RoomSnapshot; readonly lastSeenSeq?: number | undefined }
  /** The announcement `messages:changed`. */
  | {
      readonly type: 'changed'
      readonly from: number
      readonly rev: number
      readonly messages: readonly MessageView[]
    }
  /** The answer to `room:changes` from `since`. */
  | { readonly type: 'caught-up'; readonly since: number; readonly answer: Answers['room:changes'] }
  | { readonly type: 'older-asked' }
  /** `page` is null when it did not come. */
  | { readonly type: 'older'; readonly beforeSeq: number; readonly page: MessagePage | null }
  /** The answer to my own reaction. */
  | { readonly type: 'message'; readonly message: MessageView }
  /** Lets the oldest go, when the reader does not look at them. */
  | { readonly type: 'trim' }

export type RoomEvent = LogEvent | MineEvent | AroundEvent

/** No more than this in the page: what one more message costs grows with it. */
export const shownMost = 200

/**
 * Moves an open room on. Any order, repetition or loss of announcements, followed by the answers that `wants` asks for,
 * ends in the same shown messages as a fresh snapshot; a pending message is never lost and never doubled.
 */
export function stepRoom(state: RoomState, event: RoomEvent): RoomState {
  const stepped = step(state, event)
  if (stepped === state) return state
  return markUnread(state, settleMine(stepped))
}

/** What to ask next, as `room:changes`; undefined while nothing is known to be missing. */
export function wants(state: RoomState): { readonly since: number } | undefined {
  const { rev, heard, isDoubted } = state.log
  return state.room && (heard > rev || isDoubted) ? { since: rev } : undefined
}

/** What came from others since `before`: new in the log, live, to be announced and counted. */
export function arrivals(before: RoomState, after: RoomState): readonly MessageView[] {
  const lastSeq = before.log.messages.at(-1)?.seq ?? 0
  return after.log.messages.filter(
    ({ seq, author, state }) =>
      seq > lastSeq && author.id !== after.myId && state === 'posted' && !isIgnored(author, after.folding),
  )
}

function step(state: RoomState, event: RoomEvent): RoomState {
  if (isMine(event)) return stepMine(state, event)
  return isAround(event) ? stepAround(state, event) : stepLog(state, event)
}

function stepLog(state: RoomState, event: LogEvent): RoomState {
  switch (event.type) {
    case 'entering':
      return { ...state, own: { ...state.own, fresh: [] } }
    case 'entered':
      return enter(state, event.snapshot, event.lastSeenSeq)
    case 'changed':
      return { ...state, log: placeChanges(state.log, event), typing: stillTyping(state, event.messages) }
    case 'caught-up':
      return caughtUp(state, event.since, event.answer)
    case 'older-asked':
      return { ...state, log: askOlder(state.log) }
    case 'older':
      return { ...state, log: placeOlder(state.log, event.beforeSeq, event.page) }
    case 'message':
      return { ...state, log: place(state.log, [event.message]) }
    case 'trim':
      return { ...state, log: trimLog(state.log, shownMost) }
  }
}

const mine: ReadonlySet<string> = new Set<MineEvent['type']>([
  'sending',
  'sent',
  'not-sent',
  'nudged',
  'sending-anyway',
  'trying-again',
  'given-up',
  'edited',
  'decided',
  'withdrawing',
  'kept',
  'withdrawn',
])
const around: ReadonlySet<string> = new Set<AroundEvent['type']>([
  'refused',
  'room',
  'presence',
  'typing',
  'typing-over',
  'standing',
  'away',
  'read',
  'folding',
  'unfold',
])
const isMine = (event: RoomEvent): event is MineEvent => mine.has(event.type)
const isAround = (event: RoomEvent): event is AroundEvent => around.has(event.type)

function enter(state: RoomState, snapshot: RoomSnapshot, lastSeenSeq: number | undefined): RoomState {
  const next = read(state, snapshot)
  if (state.room) return { ...next, log: returnToLog(state.log, snapshot) }
  const log = replaceLog(state.log, snapshot)
  const unread = log.messages.find(
    ({ seq, author }) => lastSeenSeq !== undefined && seq > lastSeenSeq && author.id !== state.myId,
  )
  return { ...next, log, unreadFrom: unread?.seq ?? null }
}

function caughtUp(state: RoomState, since: number, answer: Answers['room:changes']): RoomState {
  const log = catchUp(state.log, since, answer)
  return answer.kind === 'snapshot' ? { ...read(state, answer.snapshot), log } : { ...state, log }
}

const read = (state: RoomState, { room, standing, people, own }: RoomSnapshot): RoomState => ({
  ...state,
  room,
  refused: null,
  standing,
  people,
  own: readOwn(state.own, own),
})

function stillTyping(state: RoomState, messages: readonly MessageView[]) {
  const wrote = new Set(messages.map(({ author }) => author.id))
  return state.typing.some((id) => wrote.has(id)) ? state.typing.filter((id) => !wrote.has(id)) : state.typing
}

function markUnread(before: RoomState, after: RoomState): RoomState {
  if (!after.isAway || after.unreadFrom !== null || !before.room || before.log === after.log) return after
  const first = arrivals(before, after)[0]
  return first ? { ...after, unreadFrom: first.seq } : after
}
