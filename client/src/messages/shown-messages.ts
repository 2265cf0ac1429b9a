import type { MessageView, OwnMessageView } from '@lyktan/shared/messages.ts'

import type { Pending } from './outbox.ts'
import type { RoomState } from './room-state.ts'

/**
 * One row of the list. The key of my own rows is their `clientId`, so that a pending row, a held row and the real one
 * are the same row all along.
 */
export type Shown =
  /** `own` is what I alone know of my message in the log: its edit waits, or why it was removed. */
  | {
      readonly kind: 'message'
      readonly key: string
      readonly message: MessageView
      readonly own: OwnMessageView | null
    }
  | { readonly kind: 'own'; readonly key: string; readonly own: OwnMessageView }
  | { readonly kind: 'pending'; readonly key: string; readonly pending: Pending }

const computed = new WeakMap<RoomState, readonly Shown[]>()
const rows = new WeakMap<object, Shown>()

/** The rows in the order they are shown: the log by place, what waits by when it was sent, what is not yet sent last. */
export function shownMessages(state: RoomState): readonly Shown[] {
  const before = computed.get(state)
  if (before) return before
  const shown = show(state)
  computed.set(state, shown)
  return shown
}

function show({ log, own, outbox, myId }: RoomState): readonly Shown[] {
  const inLog = new Set(log.messages.map(({ id }) => id))
  const beside = new Map(own.views.filter(isAboutShown).map((view) => [view.id, view]))
  const waiting = own.views.filter(({ id }) => !inLog.has(id)).toSorted(bySentAt)
  const first = log.messages[0]
  const shown: Shown[] = []
  let next = 0
  // What I sent before the window began shows together with its neighbours, when those are asked for.
  if (log.more && first) next = waiting.findLastIndex(({ sentAt }) => sentAt < first.postedAt) + 1
  for (const message of log.messages) {
    for (; next < waiting.length && waiting[next]!.sentAt < message.postedAt; next++)
      shown.push(ownRow(waiting[next]!))
    shown.push(messageRow(message, beside.get(message.id) ?? null, myId))
  }
  return [
    ...shown,
    ...waiting.slice(next).map(ownRow),
    ...outbox.filter(({ phase }) => phase !== 'nudged').map(pendingRow),
  ]
}

const isAboutShown = ({ state }: OwnMessageView) =>
  state === 'edit-held' || state === 'removed' || state === 'returned'
const bySentAt = (one: OwnMessageView, other: OwnMessageView) =>
  one.sentAt === other.sentAt ? (one.id < other.id ? -1 : 1) : one.sentAt < other.sentAt ? -1 : 1

/** The same row object for the same thing, so that a row that has not changed is not drawn again. */
function same<Thing extends object>(thing: Thing, make: (thing: Thing) => Shown): Shown {
  const known = rows.get(thing)
  if (known) return known
  const made = make(thing)
  rows.set(thing, made)
  return made
}
const ownRow = (view: OwnMessageView) => same(view, (own) => ({ kind: 'own', key: own.clientId, own }))
const pendingRow = (item: Pending) =>
  same(item, (pending) => ({ kind: 'pending', key: pending.clientId, pending }))
function messageRow(view: MessageView, own: OwnMessageView | null, myId: string): Shown {
  const key = view.author.id === myId ? view.clientId : view.id
  if (own) return { kind: 'message', key, message: view, own }
  return same(view, (message) => ({ kind: 'message', key, message, own: null }))
}
