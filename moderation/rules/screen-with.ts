import type { Finding } from '@lyktan/shared/findings.ts'

import { filters } from '../filters/index.ts'
import { outcomeOf, policy } from '../policy.ts'
import { findingsIn } from '../screen.ts'
import type { ScreenContext, Verdict } from '../verdict.ts'
import { asFilter, rulesFilter } from './compile-rules.ts'
import type { CompiledRules } from './compile-rules.ts'

/** A watched set under its own name: what it finds is counted and decides nothing. */
export interface ObservedRules {
  readonly setId: string
  readonly rules: CompiledRules
}

/** The rules of a municipality's own that a text is read for. */
export interface OwnRules {
  /** null when it has none. */
  readonly live: CompiledRules | null
  readonly observed: readonly ObservedRules[]
}

/** What a text was read for and what came of it. */
export interface ScreenedText {
  readonly verdict: Verdict
  /** What watched sets found; a watched set that fails finds nothing. */
  readonly observed: readonly { readonly setId: string; readonly findings: readonly Finding[] }[]
}

/**
 * Runs the filters and the municipality's own live rules over a text, and lets watched sets look. A live set that fails holds, as any filter
 * does; a watched one never changes a verdict, whatever it does.
 */
export function screenWith(own: OwnRules, asked: { text: string; context: ScreenContext }): ScreenedText {
  const { text, context } = asked
  const list = own.live === null ? filters : [...filters, asFilter(own.live, rulesFilter)]
  const verdict = policy(findingsIn(text, list), context)
  return { verdict, observed: own.observed.flatMap((one) => observe(one, text)) }
}

/**
 * Whether own rules would let a text wait, where nobody can be asked to read it first: a nickname. A set that fails would.
 */
export function holdsByItself(rules: CompiledRules, text: string): boolean {
  try {
    return rules.find(text.replaceAll('_', ' ')).some((finding) => outcomeOf(finding) === 'hold')
  } catch {
    return true
  }
}

function observe({ setId, rules }: ObservedRules, text: string): ScreenedText['observed'] {
  try {
    const findings = rules.find(text)
    return findings.length === 0 ? [] : [{ setId, findings }]
  } catch {
    return []
  }
}
