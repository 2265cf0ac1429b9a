import { foldOf, isIgnored } from './folding.ts'
import type { Fold } from './folding.ts'
import type { RoomState, Shown } from './messages.state.ts'
import { shownMessages } from './messages.state.ts'
import { isContinued, rowFacts } from './row-facts.ts'
import type { RowFacts } from './row-facts.ts'

/** What stands in the list, in order: days, the line before what is new, and rows. */
export type ListItem =
  | { readonly kind: 'day'; readonly key: string; readonly at: string }
  | { readonly kind: 'unread'; readonly key: string; readonly count: number }
  | {
      readonly kind: 'row'
      readonly key: string
      readonly shown: Shown
      readonly continued: boolean
      /** A line stands in its place. */
      readonly fold: Fold | null
    }

/** Which day a time falls on, in the town's own clock: "2026-11-22". */
export type DayOf = (iso: string) => string

/** Asks the calendar once for each hour: a full list is laid out at each message. */
export function dayOf(timeZone: string): DayOf {
  const days = new Map<string, string>()
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone })
  return (iso) => {
    const hour = iso.slice(0, 13)
    const known = days.get(hour)
    if (known) return known
    const day = format.format(new Date(iso))
    days.set(hour, day)
    return day
  }
}

export function unreadCount({ log, unreadFrom, myId, folding }: RoomState): number {
  if (unreadFrom === null) return 0
  return log.messages.filter(
    ({ seq, author, state }) =>
      seq >= unreadFrom && author.id !== myId && state === 'posted' && !isIgnored(author, folding),
  ).length
}

export function listItems(state: RoomState, day: DayOf): readonly ListItem[] {
  const items: ListItem[] = []
  const count = unreadCount(state)
  let before: RowFacts | null = null
  let today = ''
  let isMarked = count === 0
  for (const shown of shownMessages(state)) {
    const facts = rowFacts(shown, state.myId)
    const on: string = facts.at === null ? today : day(facts.at)
    if (on !== today && facts.at !== null) {
      items.push({ kind: 'day', key: `day-${on}`, at: facts.at })
      today = on
      before = null
    }
    if (!isMarked && isUnread(shown, state.unreadFrom)) {
      items.push({ kind: 'unread', key: 'unread', count })
      isMarked = true
      before = null
    }
    const fold = shown.kind === 'message' ? foldOf(shown.message, state) : null
    items.push({ kind: 'row', key: shown.key, shown, continued: isContinued(before, facts), fold })
    // What comes after a line that stands for a message begins with its sender again.
    before = fold === null ? facts : null
  }
  return items
}

const isUnread = (shown: Shown, from: number | null) =>
  shown.kind === 'message' && from !== null && shown.message.seq >= from
