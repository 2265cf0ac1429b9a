import { flushSync } from 'react-dom'

import type { Words } from '../words/words.ts'
import type { ReviewKey } from './keys.ts'
import { outcomeOfDigit, takesSteps } from './outcomes.ts'
import type { Outcome } from './outcomes.ts'
import { neighbour } from './queue.state.ts'
import { suggestionOf } from './suggested-words.ts'
import type { Desk } from './use-desk.ts'
import { focusedRow, focusRow } from './use-selected-case.ts'

interface AtDesk {
  readonly desk: Desk
  readonly element: HTMLElement | null
  readonly words: Words
}

const acts: Readonly<Record<ReviewKey, (at: AtDesk) => boolean>> = {
  next: (at) => step(at, 1),
  previous: (at) => step(at, -1),
  'next-free': ({ desk }) => {
    desk.openNext()
    return true
  },
  leave: (at) => leave(at),
  list: (at) => showKeys(at),
  undo: (at) => undo(at),
  give: (at) => moveOn(at, 'give'),
  escalate: (at) => moveOn(at, 'escalate'),
  wait: (at) => moveOn(at, 'wait'),
  skip: (at) => moveOn(at, 'skip'),
  pass: (at) => moveOn(at, 'pass'),
  history: (at) => moveOn(at, 'history'),
  veil: (at) => actOnCase(at, 'veil'),
  pause: (at) => actOnCase(at, 'pause'),
  '1': (at) => actOnCase(at, '1'),
  '2': (at) => actOnCase(at, '2'),
  '3': (at) => actOnCase(at, '3'),
}

/** What a key does at the desk (ui 5.3). False when it means nothing at this moment. */
export const actOnKey = (at: AtDesk, key: ReviewKey): boolean => acts[key](at)

function undo({ desk }: AtDesk): boolean {
  if (desk.done === null) return false
  desk.undoDone()
  return true
}

/** The ways on that are no decision: they need a case in hand. */
function moveOn(
  { desk }: AtDesk,
  key: Extract<ReviewKey, 'give' | 'escalate' | 'wait' | 'skip' | 'pass' | 'history'>,
): boolean {
  const { acts: ways, canAct } = desk
  const { state } = desk.open
  if (ways === null || !canAct || state.phase !== 'open') return false
  if (key === 'give') desk.openSheet('give')
  else if (key === 'history') {
    if (state.detail.author === null) return false
    desk.openSheet('history')
  } else if (key === 'escalate') {
    if (state.detail.forManagers) return false
    ways.escalate()
  } else ways[key]()
  return true
}

function actOnCase(
  { desk, element, words }: AtDesk,
  key: Extract<ReviewKey, 'veil' | 'pause' | '1' | '2' | '3'>,
): boolean {
  const { state, send } = desk.open
  if (state.phase !== 'open') return false
  if (key === 'veil') send({ type: 'veil' })
  else if (key === 'pause') {
    if (state.draft.outcome === null || !takesSteps(state.detail)) return false
    const stop = state.draft.steps.stop === 'pause' ? 'none' : 'pause'
    send({ type: 'draft', event: { type: 'steps', event: { type: 'stop', stop } } })
  } else {
    const outcome = outcomeOfDigit(key, state.detail)
    if (outcome === undefined) return false
    const suggested = suggestionOf(outcome, state.detail, words)
    flushSync(() => send({ type: 'draft', event: { type: 'outcome', outcome, suggested } }))
    focusIn(element, focusAfter[outcome])
  }
  return true
}

// A digit chooses and leads to what comes next; it never decides alone.
const focusAfter: Readonly<Record<Outcome, string>> = {
  release: '.confirm',
  keep: '.confirm',
  restore: 'textarea[name="words"]',
  return: 'textarea[name="words"]',
  uphold: 'textarea[name="words"]',
  remove: 'select[name="rule"]',
  act: 'select[name="rule"]',
}

function focusIn(element: HTMLElement | null, selector: string): void {
  element?.querySelector<HTMLElement>(selector)?.focus()
}

function step({ desk, element }: AtDesk, by: 1 | -1): boolean {
  const focused = focusedRow(element)
  const from = desk.rows.find((row) => row.id === focused)?.id ?? desk.caseId
  const row = neighbour(desk.rows, from, by)
  if (row === undefined) return false
  if (!desk.page.rows.includes(row)) flushSync(() => desk.turnTo(row.id))
  focusRow(element, row.id)
  return true
}

/** From a field to the card; from the card back to the list. What is being written is not thrown away by one key. */
function leave({ desk, element }: AtDesk): boolean {
  if (desk.caseId === null) return false
  if (document.activeElement?.matches('textarea, select')) focusIn(element, '#case-heading')
  else desk.close()
  return true
}

function showKeys({ element }: AtDesk): boolean {
  const details = element?.querySelector<HTMLDetailsElement>('.deskchoices')
  if (!details) return false
  details.open = true
  details.querySelector('summary')?.focus()
  return true
}
