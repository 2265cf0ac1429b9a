import type { RoomId, RuleId } from '@lyktan/shared/ids.ts'
import type { Problem } from '@lyktan/shared/problems.ts'
import type { ReplayChange } from '@lyktan/shared/rule-bounds.ts'
import type { ReplayCount, ReplaySlice } from '@lyktan/shared/rules.ts'

/** A replay as far as it has come. It lives in this page alone and goes with it. */
export interface ReplayState {
  readonly phase: 'idle' | 'running' | 'done' | 'stopped' | 'failed'
  readonly read: number
  readonly total: number
  readonly counts: readonly ReplayCount[]
  readonly examples: ReplaySlice['examples']
  readonly rooms: ReplaySlice['rooms']
  readonly problem: Problem | null
}

export type ReplayEvent =
  | { readonly kind: 'begun' }
  | { readonly kind: 'read'; readonly slice: ReplaySlice }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'failed'; readonly problem: Problem }

export const noReplay: ReplayState = {
  phase: 'idle',
  read: 0,
  total: 0,
  counts: [],
  examples: [],
  rooms: [],
  problem: null,
}

const examplesForOneRule = 3

export function replayStep(state: ReplayState, event: ReplayEvent): ReplayState {
  if (event.kind === 'begun') return { ...noReplay, phase: 'running' }
  if (state.phase !== 'running') return state
  if (event.kind === 'stopped') return { ...state, phase: 'stopped' }
  if (event.kind === 'failed') return { ...state, phase: 'failed', problem: event.problem }
  const { slice } = event
  const read = state.read + slice.read
  return {
    phase: slice.next === null ? 'done' : 'running',
    read,
    total: Math.max(slice.total ?? state.total, read),
    counts: added(state.counts, slice.counts),
    examples: fewOfEach([...state.examples, ...slice.examples]),
    rooms: slice.rooms,
    problem: null,
  }
}

const keyOf = (row: ReplayCount) =>
  [row.ruleId ?? '', row.roomId, row.language, row.outcome, row.change].join('|')

function added(before: readonly ReplayCount[], more: readonly ReplayCount[]): readonly ReplayCount[] {
  const sums = new Map(before.map((row) => [keyOf(row), row]))
  for (const row of more) {
    const known = sums.get(keyOf(row))
    sums.set(keyOf(row), known === undefined ? row : { ...row, count: known.count + row.count })
  }
  return [...sums.values()]
}

function fewOfEach(examples: ReplaySlice['examples']): ReplaySlice['examples'] {
  const seen = new Map<RuleId, number>()
  return examples.filter(({ ruleId }) => {
    seen.set(ruleId, (seen.get(ruleId) ?? 0) + 1)
    return (seen.get(ruleId) ?? 0) <= examplesForOneRule
  })
}

export type ChangeCounts = Readonly<Record<ReplayChange, number>>

/** Counts of one group of messages, by what would change. */
function changesOf(rows: readonly ReplayCount[]): ChangeCounts {
  const sums = { 'newly-held': 0, 'newly-told': 0, 'newly-labelled': 0, released: 0, same: 0 }
  for (const { change, count } of rows) sums[change] += count
  return sums
}

const ofMessages = (counts: readonly ReplayCount[]) => counts.filter(({ ruleId }) => ruleId === null)

/** Every message once. */
export const inAll = ({ counts }: ReplayState): ChangeCounts => changesOf(ofMessages(counts))

/** Every message once, by the room that it is in. */
export function byRoom(state: ReplayState): readonly { id: RoomId; name: string; changes: ChangeCounts }[] {
  const rows = ofMessages(state.counts)
  return state.rooms
    .filter(({ id }) => rows.some(({ roomId }) => roomId === id))
    .map(({ id, name }) => ({ id, name, changes: changesOf(rows.filter(({ roomId }) => roomId === id)) }))
}

/** Every message once, by what it seems to be written in. */
export function byLanguage({
  counts,
}: ReplayState): readonly { language: ReplayCount['language']; changes: ChangeCounts }[] {
  const rows = ofMessages(counts)
  return (['sv', 'en', 'other'] as const)
    .map((language) => ({ language, of: rows.filter((row) => row.language === language) }))
    .filter(({ of }) => of.length > 0)
    .map(({ language, of }) => ({ language, changes: changesOf(of) }))
}

/** By rule: a message that two rules meet is counted for both. */
export function byRule({ counts }: ReplayState): ReadonlyMap<RuleId, ChangeCounts> {
  const ids = new Set(counts.flatMap(({ ruleId }) => (ruleId === null ? [] : [ruleId])))
  return new Map([...ids].map((id) => [id, changesOf(counts.filter(({ ruleId }) => ruleId === id))]))
}
