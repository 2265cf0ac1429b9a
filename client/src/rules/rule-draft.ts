import type { Category, Severity } from '@lyktan/shared/findings.ts'
import { isRulePattern, ruleBounds, thresholdBounds } from '@lyktan/shared/rule-bounds.ts'
import type { RuleLanguage, Thresholds } from '@lyktan/shared/rule-bounds.ts'
import type { Rule, WrittenRule } from '@lyktan/shared/rules.ts'

/** A rule while it is being written: examples are still one text, a line each. */
export interface RuleDraft {
  readonly pattern: string
  readonly language: RuleLanguage
  readonly category: Category
  readonly severity: Severity
  readonly meaning: string
  readonly must: string
  readonly mustNot: string
}
export type RuleField = 'pattern' | 'meaning' | 'must' | 'mustNot'
export type RuleFaults = Readonly<Partial<Record<RuleField, string>>>

const newRule: RuleDraft = {
  pattern: '',
  language: 'sv',
  category: 'harassment_bullying',
  severity: 'high',
  meaning: '',
  must: '',
  mustNot: '',
}

/** What the form begins with: a rule as it is, or an empty one. */
export function ruleDraft(rule: Rule | null): RuleDraft {
  if (rule === null) return newRule
  const { pattern, language, category, severity, meaning, mustMatch, mustNotMatch } = rule
  return {
    pattern,
    language,
    category,
    severity,
    meaning,
    must: mustMatch.join('\n'),
    mustNot: mustNotMatch.join('\n'),
  }
}

/** Another category: words of a crisis always ring, and nothing else does. */
export function withCategory(draft: RuleDraft, category: Category): RuleDraft {
  if (category === 'self_harm_or_suicide') return { ...draft, category, severity: 'crisis' }
  return { ...draft, category, severity: draft.severity === 'crisis' ? 'high' : draft.severity }
}

/** What can be seen to be wrong before asking the server: field → the code of its text. */
export function ruleFaults(draft: RuleDraft): RuleFaults {
  return {
    ...(!isRulePattern(draft.pattern.trim()) && { pattern: 'pattern' }),
    ...(draft.meaning.trim() === '' && { meaning: 'text.blank' }),
    ...(!areExamples(draft.must) && { must: 'examples' }),
    ...(!areExamples(draft.mustNot) && { mustNot: 'examples' }),
  }
}

function areExamples(text: string): boolean {
  const lines = linesOf(text)
  const { examplesMax, exampleCharacters } = ruleBounds
  return (
    lines.length >= 1 &&
    lines.length <= examplesMax &&
    lines.every((line) => line.length <= exampleCharacters)
  )
}

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** What is sent. */
export function writtenRule(draft: RuleDraft, before: Rule | null): WrittenRule {
  const { pattern, language, category, severity, meaning, must, mustNot } = draft
  return {
    ...(before !== null && { id: before.id }),
    pattern: pattern.trim(),
    language,
    category,
    severity,
    meaning: meaning.trim(),
    mustMatch: linesOf(must),
    mustNotMatch: linesOf(mustNot),
  }
}

export type ThresholdDraft = Readonly<Record<keyof Thresholds, string>>
export const thresholdNames = ['newcomerMessages', 'burst', 'perMinute'] as const

export function thresholdDraft(thresholds: Thresholds): ThresholdDraft {
  const { newcomerMessages, burst, perMinute } = thresholds
  return {
    newcomerMessages: String(newcomerMessages),
    burst: String(burst),
    perMinute: String(perMinute),
  }
}

/** The numbers as typed, or null for what is no number within its bounds. */
export function thresholdsOf(draft: ThresholdDraft): Readonly<Record<keyof Thresholds, number | null>> {
  const numberOf = (name: keyof Thresholds) => {
    const typed = draft[name].trim()
    const number = Number(typed)
    const { min, max } = thresholdBounds[name]
    return /^\d+$/.test(typed) && number >= min && number <= max ? number : null
  }
  return {
    newcomerMessages: numberOf('newcomerMessages'),
    burst: numberOf('burst'),
    perMinute: numberOf('perMinute'),
  }
}
