import type { MessageId } from '@lyktan/shared/ids.ts'
import type { OwnMessageView } from '@lyktan/shared/messages.ts'

/** What I wrote that waits, or was not let out. The server gives these no rev, so their order is kept by their decisions. */
export interface OwnMessages {
  readonly views: readonly OwnMessageView[]
  /** Decisions that a later change of mine has overtaken: id → when it was decided. A late repeat must not bring them back. */
  readonly overtaken: Readonly<Record<string, string>>
  /** Heard since the room was last entered: a snapshot read before that does not undo them. */
  readonly fresh: readonly MessageId[]
}

export const noOwnMessages: OwnMessages = { views: [], overtaken: {}, fresh: [] }

const decidedAt = (own: OwnMessageView | undefined) => own?.decision?.decidedAt ?? ''

/** Something about my own message was told, in any order and any number of times. */
export function hearOwn(own: OwnMessages, told: OwnMessageView): OwnMessages {
  const before = own.views.find(({ id }) => id === told.id)
  const overtaken = own.overtaken[told.id] ?? ''
  if (overtaken === forEver) return own
  if (told.decision ? decidedAt(told) <= overtaken : decidedAt(before) !== '') return own
  if (decidedAt(told) < decidedAt(before)) return own
  // What was told of an earlier text of mine does not undo the later one.
  const toldAt = told.decision?.decidedAt ?? told.sentAt
  if (before && toldAt < before.sentAt) return own
  return put(own, told)
}

/** The answer to my own sending or changing: newer than any decision that I had seen when I asked. */
export function answerOwn(own: OwnMessages, told: OwnMessageView): OwnMessages {
  const seen = decidedAt(own.views.find(({ id }) => id === told.id))
  const overtaken = seen === '' || told.decision ? own.overtaken : { ...own.overtaken, [told.id]: seen }
  return put({ ...own, overtaken }, told)
}

function put(own: OwnMessages, told: OwnMessageView): OwnMessages {
  const others = own.views.filter(({ id }) => id !== told.id)
  const fresh = own.fresh.includes(told.id) ? own.fresh : [...own.fresh, told.id]
  return { ...own, fresh, views: [...others, told] }
}

/** Later than every time: nothing more can be decided. */
const forEver = '~'

/** I took it back: a decision that was on its way meanwhile does not bring it again. */
export function takeBack(own: OwnMessages, id: MessageId): OwnMessages {
  return { ...forgetOwn(own, id), overtaken: { ...own.overtaken, [id]: forEver } }
}

/** It is in the log. */
export function forgetOwn(own: OwnMessages, id: MessageId): OwnMessages {
  return { ...own, fresh: [...own.fresh, id], views: own.views.filter((view) => view.id !== id) }
}

/** A snapshot tells all of mine as it was then; what came after the room was asked for stays. */
export function readOwn(own: OwnMessages, told: readonly OwnMessageView[]): OwnMessages {
  const kept = own.views.filter(({ id }) => own.fresh.includes(id))
  const read: OwnMessages = { ...own, views: kept }
  const others = told.filter(({ id }) => !own.fresh.includes(id))
  const known = told.filter(({ id }) => kept.some((view) => view.id === id))
  return known.reduce(hearOwn, { ...read, views: [...others, ...kept] })
}

/** Let out by a person: it shows in the log, or will as soon as the log is complete. */
export const isReleased = (own: OwnMessageView): boolean => own.decision?.outcome === 'released'
