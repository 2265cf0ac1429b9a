/** What a key means while focus is in the queue or the card (ui 5.3). Modifiers and fields make it mean nothing. */
export type ReviewKey =
  | 'next'
  | 'previous'
  | 'veil'
  | '1'
  | '2'
  | '3'
  | 'pause'
  | 'give'
  | 'escalate'
  | 'wait'
  | 'skip'
  | 'pass'
  | 'history'
  | 'undo'
  | 'next-free'
  | 'leave'
  | 'list'

const meanings: Readonly<Record<string, ReviewKey>> = {
  j: 'next',
  k: 'previous',
  ArrowDown: 'next',
  ArrowUp: 'previous',
  v: 'veil',
  '1': '1',
  '2': '2',
  '3': '3',
  '4': 'pause',
  '5': 'give',
  '6': 'escalate',
  w: 'wait',
  s: 'skip',
  x: 'pass',
  h: 'history',
  u: 'undo',
  n: 'next-free',
  Escape: 'leave',
  '?': 'list',
}

export interface KeyPressed {
  readonly key: string
  readonly hasModifier: boolean
  /** Focus is in a field where letters, digits and arrows are writing. */
  readonly isInField: boolean
  /** The reader has turned the letter and digit keys off (WCAG 2.1.4). */
  readonly areOff: boolean
}

export function meaningOf(pressed: KeyPressed): ReviewKey | null {
  if (pressed.hasModifier) return null
  const meaning = meanings[pressed.key.length === 1 ? pressed.key.toLowerCase() : pressed.key] ?? null
  if (meaning === 'leave') return meaning
  return pressed.isInField || pressed.areOff ? null : meaning
}
