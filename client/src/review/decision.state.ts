import type { HouseRule } from '@lyktan/shared/house-rules.ts'
import { limits } from '@lyktan/shared/limits.ts'
import type { UnlawfulKind } from '@lyktan/shared/review.ts'

import type { Outcome } from './outcomes.ts'
import { noSteps, stepSteps } from './steps.state.ts'
import type { Steps, StepsEvent } from './steps.state.ts'

/** A decision while it is being made. */
export interface Draft {
  readonly outcome: Outcome | null
  readonly rule: HouseRule | null
  /** One of the eight kinds that the law wants removed at once; most removals are none of them. */
  readonly unlawful: UnlawfulKind | null
  readonly words: string
  /** The words still are the ones we suggested, so another rule may change them. */
  readonly areSuggested: boolean
  /** What is done besides, towards the one whom it is about. */
  readonly steps: Steps
  readonly wordsToFlaggers: string
  /** For the staff alone. */
  readonly note: string
  /** By the place of each finding: was it right? Nothing for those that nobody has judged. */
  readonly right: ReadonlyMap<number, boolean>
  readonly missing: Missing | null
}

export type Missing = 'outcome' | 'rule' | 'words' | 'words-long' | 'flaggers-long' | 'note-long'

export type DraftEvent =
  | { readonly type: 'outcome'; readonly outcome: Outcome; readonly suggested: Suggested | null }
  | { readonly type: 'rule'; readonly rule: HouseRule; readonly words: string }
  | { readonly type: 'unlawful'; readonly kind: UnlawfulKind | null }
  | { readonly type: 'words'; readonly words: string }
  /** A template that the leader has chosen: it takes the place of what stands there, and may be changed. */
  | { readonly type: 'template'; readonly words: string }
  | { readonly type: 'steps'; readonly event: StepsEvent }
  | { readonly type: 'flaggers'; readonly words: string }
  | { readonly type: 'note'; readonly note: string }
  | { readonly type: 'right'; readonly finding: number; readonly isRight: boolean | null }
  | { readonly type: 'checked' }

export interface Suggested {
  readonly rule: HouseRule | null
  readonly words: string
}

export const emptyDraft: Draft = {
  outcome: null,
  rule: null,
  unlawful: null,
  words: '',
  areSuggested: true,
  steps: noSteps,
  wordsToFlaggers: '',
  note: '',
  right: new Map(),
  missing: null,
}

/** One step of a draft. What the leader has written herself is never written over. */
export function stepDraft(draft: Draft, event: DraftEvent): Draft {
  if (event.type === 'checked') return { ...draft, missing: missingIn(draft) }
  return { ...draft, ...changed(draft, event), missing: null }
}

/** What of the draft is another after this event. */
function changed(draft: Draft, event: Exclude<DraftEvent, { type: 'checked' }>): Partial<Draft> {
  switch (event.type) {
    case 'outcome':
      return { outcome: event.outcome, ...(draft.areSuggested && begun(event.suggested)) }
    case 'rule':
      return { rule: event.rule, ...(draft.areSuggested && { words: event.words }) }
    case 'unlawful':
      return { unlawful: event.kind }
    case 'words':
      return { words: event.words, areSuggested: event.words.trim() === '' }
    case 'template':
      return { words: event.words, areSuggested: false }
    case 'steps':
      return { steps: stepSteps(draft.steps, event.event) }
    case 'flaggers':
      return { wordsToFlaggers: event.words }
    case 'note':
      return { note: event.note }
    case 'right':
      return { right: judged(draft.right, event) }
  }
}

const begun = (suggested: Suggested | null): Pick<Draft, 'rule' | 'words'> =>
  suggested ?? { rule: null, words: '' }

function judged(
  right: Draft['right'],
  { finding, isRight }: Extract<DraftEvent, { type: 'right' }>,
): Draft['right'] {
  const after = new Map(right)
  if (isRight === null) after.delete(finding)
  else after.set(finding, isRight)
  return after
}

const needsRule = (outcome: Outcome) => outcome === 'remove'
const needsWords = (outcome: Outcome) => outcome !== 'release' && outcome !== 'keep'

/** What keeps this draft from being sent: the first thing that is missing, or null. */
export function missingIn(draft: Draft): Missing | null {
  if (draft.outcome === null) return 'outcome'
  if (draft.words.length > limits.wordsToAuthorCharacters) return 'words-long'
  if (draft.wordsToFlaggers.length > limits.wordsToAuthorCharacters) return 'flaggers-long'
  if (draft.note.length > limits.staffNoteCharacters) return 'note-long'
  if (needsRule(draft.outcome) && draft.rule === null) return 'rule'
  if (needsWords(draft.outcome) && draft.words.trim() === '') return 'words'
  return null
}
