import type { Finding, Span } from '@lyktan/shared/findings.ts'
import type { RoomId } from '@lyktan/shared/ids.ts'
import { asRuleId } from '@lyktan/shared/ids.ts'
import type { ReplayChange } from '@lyktan/shared/rule-bounds.ts'
import type { ReplayCount, ReplaySlice } from '@lyktan/shared/rules.ts'

import { policy } from '../policy.ts'
import type { Outcome } from '../verdict.ts'
import type { CompiledRules } from './compile-rules.ts'
import { languageOf } from './language-of.ts'

/** What a draft is held against: what applies now, and what the built-in filters find. */
export interface ReplayAgainst {
  readonly draft: CompiledRules
  readonly now: CompiledRules | null
  readonly builtIn: (text: string) => readonly Finding[]
}

const examplesForOneRule = 3

/**
 * Adds up what a draft would have done with messages that were sent. The words alone decide: that somebody was new, or that a room reads
 * everything first, is left out, so that the figures speak of the rules. Only texts that some own rule meets are read in full.
 */
export class ReplayTally {
  readonly #against: ReplayAgainst
  readonly #counts = new Map<string, ReplayCount>()
  readonly #examples: ReplaySlice['examples'][number][] = []

  constructor(against: ReplayAgainst) {
    this.#against = against
  }

  add(message: { readonly text: string; readonly roomId: RoomId }): void {
    const { draft, now, builtIn } = this.#against
    const { text, roomId } = message
    const found = draft.find(text)
    const before = now?.find(text) ?? []
    if (found.length === 0 && before.length === 0) return
    const others = builtIn(text)
    const outcome = outcomeOf([...others, ...found])
    const change = changeOf({
      before: outcomeOf([...others, ...before]),
      after: outcome,
      isNew: found.length > 0 && before.length === 0,
    })
    const place = { roomId, language: languageOf(text), outcome, change }
    this.#count({ ...place, ruleId: null })
    for (const { rule, spans } of found) {
      const ruleId = asRuleId(rule)
      this.#count({ ...place, ruleId })
      this.#keep({ ruleId, text, spans })
    }
  }

  counts(): readonly ReplayCount[] {
    return [...this.#counts.values()]
  }

  /** At most three for each rule. */
  examples(): ReplaySlice['examples'] {
    return this.#examples
  }

  #count(row: Omit<ReplayCount, 'count'>): void {
    const key = [row.ruleId ?? '', row.roomId, row.language, row.outcome, row.change].join('|')
    this.#counts.set(key, { ...row, count: (this.#counts.get(key)?.count ?? 0) + 1 })
  }

  #keep(example: { ruleId: ReturnType<typeof asRuleId>; text: string; spans: readonly Span[] }): void {
    const same = this.#examples.filter(({ ruleId }) => ruleId === example.ruleId)
    if (same.length < examplesForOneRule && !same.some(({ text }) => text === example.text))
      this.#examples.push(example)
  }
}

function outcomeOf(findings: readonly Finding[]): Outcome {
  return policy(findings, { isNewcomer: false, isLeader: false, reading: 'newcomers' }).outcome
}

const strength: Readonly<Record<Outcome, number>> = { allow: 0, flag: 1, hold: 2 }

function changeOf(step: { before: Outcome; after: Outcome; isNew: boolean }): ReplayChange {
  const { before, after, isNew } = step
  if (strength[after] > strength[before]) return after === 'hold' ? 'newly-held' : 'newly-told'
  if (strength[after] < strength[before]) return 'released'
  return isNew && after === 'allow' ? 'newly-labelled' : 'same'
}
