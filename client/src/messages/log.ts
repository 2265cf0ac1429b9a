import type { Answers } from '@lyktan/shared/commands.ts'
import type { MessagePage, MessageView } from '@lyktan/shared/messages.ts'

/** The part of a room's log that this page holds, and how far it is known to be true. */
export interface Log {
  /** By place, oldest first, each id once. Without holes from the first to the last, unless `heard` is past `rev`. */
  readonly messages: readonly MessageView[]
  /** Older ones exist on the server. */
  readonly more: boolean
  /** Every change up to here is in. */
  readonly rev: number
  /** The highest rev that was ever mentioned: past `rev`, something was missed. */
  readonly heard: number
  /** Something should be here that is not: ask, even though no rev says so. */
  readonly isDoubted: boolean
  /** Changes to older messages, heard while a page of them is on its way; null when none is. */
  readonly aside: readonly MessageView[] | null
}

export const emptyLog: Log = { messages: [], more: false, rev: 0, heard: 0, isDoubted: false, aside: null }

const hear = (log: Log, rev: number): Log => (rev > log.heard ? { ...log, heard: rev } : log)
const bySeq = (one: MessageView, other: MessageView) => one.seq - other.seq

/**
 * Puts messages where they belong by id and rev, never by arrival: an older rev changes nothing, so repeats and
 * reordering are harmless. What lies before the window stays out of it, for it would leave a hole.
 */
export function place(log: Log, incoming: readonly MessageView[]): Log {
  const firstSeq = log.more ? (log.messages[0]?.seq ?? 0) : 0
  const known = new Map(log.messages.map((message) => [message.id, message]))
  const outside: MessageView[] = []
  let changed = false
  let heard = log.heard
  for (const message of incoming) {
    heard = Math.max(heard, message.rev)
    const before = known.get(message.id)
    if (before && before.rev >= message.rev) continue
    if (!before && message.seq < firstSeq) {
      outside.push(message)
      continue
    }
    known.set(message.id, message)
    changed = true
  }
  const next = changed ? { ...log, heard, messages: [...known.values()].toSorted(bySeq) } : hear(log, heard)
  return log.aside && outside.length > 0 ? { ...next, aside: [...log.aside, ...outside] } : next
}

/** An announcement. When it begins after what is known, its messages count but the gap stays open. */
export function placeChanges(
  log: Log,
  told: { from: number; rev: number; messages: readonly MessageView[] },
): Log {
  const next = hear(place(log, told.messages), told.rev)
  return told.from <= log.rev && told.rev > log.rev ? { ...next, rev: told.rev } : next
}

interface Page extends MessagePage {
  readonly rev: number
}

/** Starts over from a snapshot, and keeps what was heard that is newer. */
export function replaceLog(log: Log, snapshot: Page): Log {
  const { messages, more, rev } = snapshot
  const fresh: Log = { messages, more, rev, heard: Math.max(log.heard, rev), isDoubted: false, aside: null }
  return place(fresh, log.messages)
}

/** Comes back to a room: keeps the window, and asks for what changed since. What the server has weeded goes here too. */
export function returnToLog(log: Log, snapshot: Page): Log {
  const floor = snapshot.more ? 0 : (snapshot.messages[0]?.seq ?? Number.MAX_SAFE_INTEGER)
  const kept = log.messages.filter((message) => message.seq >= floor || message.rev > snapshot.rev)
  const next = kept.length === log.messages.length ? log : { ...log, messages: kept, more: false }
  return hear(place(next, snapshot.messages), snapshot.rev)
}

/** The answer to what was missed. It counts only from where it began: `since` must not be past what is known now. */
export function catchUp(log: Log, since: number, answer: Answers['room:changes']): Log {
  if (answer.kind === 'snapshot') return replaceLog(log, answer.snapshot)
  const next = hear(place(log, answer.messages), answer.rev)
  const last = answer.messages.at(-1)
  const complete = answer.more && last ? Math.min(answer.rev, last.rev) : answer.rev
  if (since > log.rev) return next
  return { ...next, rev: Math.max(log.rev, complete), isDoubted: answer.more && next.isDoubted }
}

/** A page of older ones is on its way: from now on, changes to them are kept aside. */
export const askOlder = (log: Log): Log => (log.aside ? log : { ...log, aside: [] })

/** Puts a page before the window; a page that does not meet the window's first message is let go. */
export function placeOlder(log: Log, beforeSeq: number, page: MessagePage | null): Log {
  const { aside, ...rest } = log
  const next: Log = { ...rest, aside: null }
  if (page === null || log.messages[0]?.seq !== beforeSeq) return next
  const widened = place({ ...next, more: false }, page.messages)
  const firstSeq = widened.messages[0]?.seq ?? 0
  return place(
    { ...widened, more: page.more },
    (aside ?? []).filter((message) => message.seq >= firstSeq),
  )
}

/** Lets the oldest go beyond `most`; they can be asked for again. Not while a page of older ones is on its way. */
export function trimLog(log: Log, most: number): Log {
  if (log.aside || log.messages.length <= most) return log
  return { ...log, messages: log.messages.slice(-most), more: true }
}
