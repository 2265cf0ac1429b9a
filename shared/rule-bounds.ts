import type { Category, Severity } from './findings.ts'

// What both ends must know of the rules that a municipality writes itself. Free of zod, so that the page can carry it.

/** Which language a word belongs to: for the reader of the list. Every text is read for every rule, whatever it is written in. */
export const ruleLanguages = ['any', 'sv', 'en', 'ar', 'fi', 'so', 'se'] as const
export type RuleLanguage = (typeof ruleLanguages)[number]

export const ruleBounds = {
  patternCharacters: 60,
  meaningCharacters: 200,
  exampleCharacters: 200,
  examplesMax: 10,
  nameCharacters: 60,
  rulesMax: 500,
  draftsMax: 20,
  observedMax: 3,
} as const

/** Numbers a municipality may set, and how far. Never weaker than the house's own: the first is, the others the ordinary pace. */
export const thresholdBounds = {
  newcomerMessages: { min: 5, max: 30 },
  burst: { min: 3, max: 10 },
  perMinute: { min: 10, max: 60 },
} as const

export interface Thresholds {
  /** A member's first messages are read before they show: so many. */
  readonly newcomerMessages: number
  /** Messages that one person may send at once. */
  readonly burst: number
  /** And after that, how many a minute. */
  readonly perMinute: number
}

export const usualThresholds: Thresholds = { newcomerMessages: 5, burst: 10, perMinute: 60 }

/** draft: may be changed. tested and later: never again. retired: has been live. */
export const ruleSetStates = ['draft', 'tested', 'observed', 'live', 'retired'] as const
export type RuleSetState = (typeof ruleSetStates)[number]

export const replayChanges = ['newly-held', 'newly-told', 'newly-labelled', 'released', 'same'] as const
/** What a draft would change for a message, against what applies now. `released`: it would wait, or be told, no longer. */
export type ReplayChange = (typeof replayChanges)[number]

const core = String.raw`[\p{L}\p{N}][\p{L}\p{M}\p{N}'’ -]*`
const pattern = new RegExp(String.raw`^(?:\*?${core}|${core}\*)$`, 'u')
const shortest = { whole: 2, part: 3 }

/** Whether a pattern is a word, a phrase, a prefix* or a *suffix. Beginnings and endings have at least three letters, so that they do not fit half the language. */
export function isRulePattern(text: string): boolean {
  if (!pattern.test(text)) return false
  const letters = text.replaceAll(/[^\p{L}\p{N}]/gu, '').length
  return letters >= (text.includes('*') ? shortest.part : shortest.whole)
}

/** A crisis rings two adults and shows the help card: only for what may be one, and such words are nothing less. */
export function fitsCategory(category: Category, severity: Severity): boolean {
  return (category === 'self_harm_or_suicide') === (severity === 'crisis')
}
