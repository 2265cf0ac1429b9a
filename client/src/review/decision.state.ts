import { limits } from '@lyktan/shared/limits.ts'
import type { HouseRule } from '@lyktan/shared/house-rules.ts'
import type { Asked } from '@lyktan/shared/commands.ts'
import type { CaseId } from '@lyktan/shared/ids.ts'

export const outcomes = ['release', 'return', 'remove'] as const
export type Outcome = (typeof outcomes)[number]

/** A decision while it is being made. */
export interface Draft {
  readonly outcome: Outcome | null
  readonly rule: HouseRule | null
  readonly words: string
  /** The words still are the ones we suggested, so another rule may change them. */
  readonly areSuggested: boolean
  readonly pauses: boolean
  readonly missing: 'outcome' | 'rule' | 'words' | 'words-long' | null
}

export type DraftEvent =
  | { readonly type: 'outcome'; readonly outcome: Outcome; readonly suggested: Suggested | null }
  | { readonly type: 'rule'; readonly rule: HouseRule; readonly words: string }
  | { readonly type: 'words'; readonly words: string }
  | { readonly type: 'pause'; readonly on: boolean }
  | { readonly type: 'checked' }

export interface Suggested {
  readonly rule: HouseRule | null
  readonly words: string
}

export const emptyDraft: Draft = {
  outcome: null,
  rule: null,
  words: '',
  areSuggested: true,
  pauses: false,
  missing: null,
}

/** One step of a draft. What the leader has written herself is never written over. */
export function stepDraft(draft: Draft, event: DraftEvent): Draft {
  switch (event.type) {
    case 'outcome': {
      const base: Draft = { ...draft, outcome: event.outcome, missing: null }
      if (!draft.areSuggested) return base
      return { ...base, rule: event.suggested?.rule ?? null, words: event.suggested?.words ?? '' }
    }
    case 'rule':
      return {
        ...draft,
        rule: event.rule,
        words: draft.areSuggested ? event.words : draft.words,
        missing: null,
      }
    case 'words':
      return { ...draft, words: event.words, areSuggested: event.words.trim() === '', missing: null }
    case 'pause':
      return { ...draft, pauses: event.on, missing: null }
    case 'checked':
      return { ...draft, missing: missingIn(draft) }
  }
}

/** What keeps this draft from being sent: the first thing that is missing, or null. */
export function missingIn(draft: Draft): Draft['missing'] {
  if (draft.outcome === null) return 'outcome'
  if (draft.words.length > limits.wordsToAuthorCharacters) return 'words-long'
  if (draft.outcome === 'remove' && draft.rule === null) return 'rule'
  if (draft.outcome !== 'release' && draft.words.trim() === '') return 'words'
  return null
}

/** The command that carries this draft; null while something is missing. */
export function commandOf(
  draft: Draft,
  subject: { readonly caseId: CaseId; readonly version: number },
): Asked<'case:decide'> | null {
  if (draft.outcome === null || missingIn(draft) !== null) return null
  const words = draft.words.trim()
  const base = { caseId: subject.caseId, version: subject.version, ...(draft.pauses && pause) }
  switch (draft.outcome) {
    case 'release':
      return { ...base, outcome: 'release', ...(words !== '' && { words }) }
    case 'return':
      return { ...base, outcome: 'return', words, ...(draft.rule !== null && { rule: draft.rule }) }
    case 'remove':
      return draft.rule === null ? null : { ...base, outcome: 'remove', rule: draft.rule, words }
  }
}

const pause = { pauseMinutes: 15 } as const
