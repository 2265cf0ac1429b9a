import type { MessageId } from '@lyktan/shared/ids.ts'
import type { MessageView, OwnMessageView, SendAnswer } from '@lyktan/shared/messages.ts'
import type { Problem } from '@lyktan/shared/problems.ts'

import { place } from './log.ts'
import { notSent, nudged, putInOutbox, sendAnyway, settleOutbox, takeOut, tryAgain } from './outbox.ts'
import type { Pending } from './outbox.ts'
import { answerOwn, forgetOwn, hearOwn, isReleased, takeBack } from './own-messages.ts'
import type { RoomState } from './room-state.ts'

/** What happens to my own messages. */
export type MineEvent =
  | { readonly type: 'sending'; readonly pending: Pending }
  | { readonly type: 'sent'; readonly answer: SendAnswer }
  | { readonly type: 'nudged'; readonly clientId: string; readonly nudge: NonNullable<Pending['nudge']> }
  | { readonly type: 'sending-anyway'; readonly clientId: string }
  | { readonly type: 'not-sent'; readonly clientId: string; readonly problem: Problem }
  | { readonly type: 'trying-again'; readonly clientId: string }
  | { readonly type: 'given-up'; readonly clientId: string }
  | { readonly type: 'edited'; readonly answer: SendAnswer }
  | { readonly type: 'decided'; readonly own: OwnMessageView }
  | { readonly type: 'withdrawing'; readonly messageId: MessageId }
  | { readonly type: 'kept'; readonly messageId: MessageId }
  | { readonly type: 'withdrawn'; readonly messageId: MessageId }

export function stepMine(state: RoomState, event: MineEvent): RoomState {
  if ('clientId' in event) return { ...state, outbox: stepOutbox(state.outbox, event) }
  switch (event.type) {
    case 'sending':
      return isStored(state, event.pending.clientId)
        ? state
        : { ...state, unreadFrom: null, outbox: putInOutbox(state.outbox, event.pending) }
    case 'sent':
    case 'edited':
      return answered(state, event.answer)
    case 'decided':
      return decided(state, event.own)
    case 'withdrawing':
      return { ...state, withdrawing: [...state.withdrawing, event.messageId] }
    case 'kept':
      return kept(state, event.messageId)
    case 'withdrawn':
      return { ...kept(state, event.messageId), own: takeBack(state.own, event.messageId) }
  }
}

/** What happens to one that the server has not taken. */
type OutboxEvent = Extract<MineEvent, { readonly clientId: string }>

function stepOutbox(outbox: readonly Pending[], event: OutboxEvent): readonly Pending[] {
  switch (event.type) {
    case 'nudged':
      return nudged(outbox, event.clientId, event.nudge)
    case 'sending-anyway':
      return sendAnyway(outbox, event.clientId)
    case 'not-sent':
      return notSent(outbox, event.clientId, event.problem)
    case 'trying-again':
      return tryAgain(outbox, event.clientId)
    case 'given-up':
      return takeOut(outbox, event.clientId)
  }
}

const kept = (state: RoomState, messageId: MessageId): RoomState => ({
  ...state,
  withdrawing: state.withdrawing.filter((id) => id !== messageId),
})

function answered(state: RoomState, answer: SendAnswer): RoomState {
  if (answer.outcome === 'held') return { ...state, own: answerOwn(state.own, answer.held) }
  const own = state.own.views.some(({ id }) => id === answer.message.id)
    ? forgetOwn(state.own, answer.message.id)
    : state.own
  // Taken out here and not only by its sight in the log: the answer may be about a place outside the window.
  const outbox = takeOut(state.outbox, answer.message.clientId)
  return { ...state, own, outbox, log: place(state.log, [answer.message]) }
}

function decided(state: RoomState, told: OwnMessageView): RoomState {
  const next = { ...state, own: hearOwn(state.own, told) }
  const isMissing = isReleased(told) && !state.log.messages.some(({ id }) => id === told.id)
  return isMissing ? { ...next, log: { ...state.log, isDoubted: true } } : next
}

const isStored = (state: RoomState, clientId: string) =>
  state.own.views.some((view) => view.clientId === clientId) ||
  state.log.messages.some((message) => message.author.id === state.myId && message.clientId === clientId)

/** A leader asked for a change of what is shown, and I have made one since: the asking is over, however late it is told. */
const isChangedSince = ({ state, decision }: OwnMessageView, message: MessageView | undefined) =>
  state === 'returned' &&
  message?.state === 'posted' &&
  message.editedAt !== null &&
  (decision?.decidedAt ?? '') < message.editedAt

/** Takes out of the outbox what the server has, and lets go of what was let out and is seen in the log. */
export function settleMine(state: RoomState): RoomState {
  const { log, own, myId } = state
  const mine = log.messages.filter(({ author }) => author.id === myId)
  const outbox = settleOutbox(settleOutbox(state.outbox, mine), own.views)
  const isComplete = log.rev >= log.heard && !log.isDoubted
  const isOver = (view: OwnMessageView) => {
    const message = mine.find(({ id }) => id === view.id)
    return isReleased(view) ? isComplete || message !== undefined : isChangedSince(view, message)
  }
  if (!own.views.some(isOver)) return outbox === state.outbox ? state : { ...state, outbox }
  return { ...state, outbox, own: { ...own, views: own.views.filter((view) => !isOver(view)) } }
}
