import { severities } from '@lyktan/shared/findings.ts'
import type { CaseId, MemberId } from '@lyktan/shared/ids.ts'
import type { ProblemCode } from '@lyktan/shared/problems.ts'
import type { CaseRow } from '@lyktan/shared/review.ts'

/**
 * The queue as this screen knows it. Decided cases stay as tombstones, so that a snapshot read before the decision
 * cannot bring them back.
 */
export interface QueueState {
  readonly phase: 'loading' | 'ready' | 'failed'
  readonly cases: ReadonlyMap<CaseId, CaseRow>
  /** What was announced since the last snapshot was asked for: the snapshot may be older than it. */
  readonly heard: ReadonlySet<CaseId>
  /** Why the queue could not be read; null unless it failed. */
  readonly failedAs: ProblemCode | null
  /** What this reader has set aside, for herself alone. */
  readonly aside: Aside
  /** The server holds more than it has sent: the gravest come first, the rest when asked for. */
  readonly hasMore: boolean
  /** So many wait behind the last that was sent. */
  readonly behind: number
}

export interface Aside {
  /** Not now: shown last. */
  readonly skipped: ReadonlySet<CaseId>
  /** Not me: not shown. */
  readonly passed: ReadonlySet<CaseId>
}

export const noneAside: Aside = { skipped: new Set(), passed: new Set() }

export type QueueEvent =
  | { readonly type: 'asked' }
  | {
      readonly type: 'watched'
      readonly cases: readonly CaseRow[]
      readonly aside?: Aside
      readonly hasMore?: boolean
      /** All that waits, sent or not. */
      readonly total?: number
    }
  /** What stands behind the last that was known. */
  | { readonly type: 'more'; readonly cases: readonly CaseRow[]; readonly hasMore: boolean }
  | { readonly type: 'aside'; readonly aside: Aside }
  /** What was announced since the last step: in a raid, many at once. */
  | { readonly type: 'changed'; readonly cases: readonly CaseRow[] }
  | { readonly type: 'failed'; readonly code: ProblemCode }

export const emptyQueue: QueueState = {
  phase: 'loading',
  cases: new Map(),
  heard: new Set(),
  failedAs: null,
  aside: noneAside,
  hasMore: false,
  behind: 0,
}

/** One step of the queue. Snapshots and announcements may come in any order: the higher version of a case wins. */
export function stepQueue(queue: QueueState, event: QueueEvent): QueueState {
  switch (event.type) {
    case 'asked':
      return { ...queue, phase: queue.phase === 'ready' ? 'ready' : 'loading', heard: new Set() }
    case 'failed':
      return { ...queue, phase: 'failed', failedAs: event.code }
    case 'changed':
      return { ...withRows(queue, event.cases), heard: heardAlso(queue, event.cases) }
    case 'more':
      return withMore(queue, event)
    case 'aside':
      return { ...queue, aside: event.aside }
    case 'watched':
      return watched(queue, event)
  }
}

function withMore(queue: QueueState, { cases, hasMore }: Extract<QueueEvent, { type: 'more' }>): QueueState {
  const behind = hasMore ? Math.max(0, queue.behind - cases.length) : 0
  return { ...withRows(queue, cases), hasMore, behind }
}

function watched(queue: QueueState, event: Extract<QueueEvent, { type: 'watched' }>): QueueState {
  const { aside = queue.aside, hasMore = false, total = 0 } = event
  const kept = [...queue.cases].filter(([id, row]) => queue.heard.has(id) || row.state === 'decided')
  const cases = new Map(kept)
  for (const row of event.cases) cases.set(row.id, newer(queue.cases.get(row.id), row))
  const behind = Math.max(0, total - event.cases.length)
  return { phase: 'ready', cases, heard: new Set(), failedAs: null, aside, hasMore, behind }
}

function withRows(queue: QueueState, rows: readonly CaseRow[]): QueueState {
  const cases = new Map(queue.cases)
  for (const row of rows) cases.set(row.id, newer(cases.get(row.id), row))
  return { ...queue, cases }
}

const heardAlso = (queue: QueueState, rows: readonly CaseRow[]): ReadonlySet<CaseId> =>
  new Set([...queue.heard, ...rows.map((row) => row.id)])

function newer(known: CaseRow | undefined, row: CaseRow): CaseRow {
  return known !== undefined && known.version > row.version ? known : row
}

/**
 * What is not yet decided, in the server's order: the most severe, then what is due first, sooner when those who flagged it
 * are often right. Also what waits for somebody: the views tell them apart.
 */
export function rowsInOrder(queue: QueueState): readonly CaseRow[] {
  return [...queue.cases.values()].filter((row) => row.state !== 'decided').toSorted(byUrgency)
}

// ISO times of one form: as texts they stand in the order of time, and a thousand of them cost nothing to compare.
const byUrgency = (one: CaseRow, other: CaseRow): number =>
  severities.indexOf(one.severity) - severities.indexOf(other.severity) ||
  byText(one.priorityAt, other.priorityAt) ||
  byText(one.openedAt, other.openedAt) ||
  byText(one.id, other.id)

const byText = (one: string, other: string): number => (one < other ? -1 : Number(one > other))

/** Whether it is somebody else's turn: the author's, or a colleague's to whom it was given. */
export function waitsForOther(row: CaseRow, me: MemberId): boolean {
  if (row.state !== 'waiting' || row.waits === null) return false
  return row.waits.for === 'author' || row.waits.for.memberId !== me
}

/** It was given to me by name. */
export const isGivenTo = (row: CaseRow, me: MemberId): boolean =>
  row.state === 'waiting' && row.waits !== null && !waitsForOther(row, me)

export type Holding = 'free' | 'mine' | 'taken'

/** Whose case it is at this moment; a lease that has run out holds nothing. */
export function holdingOf(row: CaseRow, me: MemberId, now: number): Holding {
  if (row.claim === null || Date.parse(row.claim.until) <= now) return 'free'
  return row.claim.memberId === me ? 'mine' : 'taken'
}

/** Free cases and my own, also those not yet sent: what colleagues have taken is not counted as work that waits for me. */
export function waitingCount(queue: QueueState, me: MemberId, now: number): number {
  const known = [...queue.cases.values()].filter(
    (row) =>
      row.state !== 'decided' &&
      !queue.aside.passed.has(row.id) &&
      !waitsForOther(row, me) &&
      holdingOf(row, me, now) !== 'taken',
  )
  return known.length + queue.behind
}

/** The case that should be read next by me, the one in hand aside. */
export function nextFree(
  rows: readonly CaseRow[],
  seen: { readonly me: MemberId; readonly now: number; readonly except: CaseId | null },
): CaseRow | undefined {
  return rows.find(
    (row) =>
      row.id !== seen.except && !waitsForOther(row, seen.me) && holdingOf(row, seen.me, seen.now) === 'free',
  )
}

/** The row a step away in the list; stays at the ends, and starts at the first. */
export function neighbour(rows: readonly CaseRow[], from: CaseId | null, step: 1 | -1): CaseRow | undefined {
  const index = rows.findIndex((row) => row.id === from)
  if (index < 0) return rows[0]
  return rows[Math.min(Math.max(index + step, 0), rows.length - 1)]
}

/** Past its due time, and still unread by anybody. */
export function isOverdue(row: CaseRow, now: number): boolean {
  return Date.parse(row.dueAt) < now
}

/** How long it has waited, in whole seconds; never negative, should the clocks disagree. */
export function ageSeconds(row: CaseRow, now: number): number {
  return Math.max(0, Math.floor((now - Date.parse(row.openedAt)) / 1000))
}
