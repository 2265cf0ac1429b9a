import type { Finding } from '@lyktan/shared/findings.ts'

import { has } from './cues.ts'
import type { Heard } from './cues.ts'
import type { Cue } from './cue-words.ts'
import { signal } from './finding.ts'
import { faded, withSigns } from './state.ts'
import type { Said, Sign } from './state.ts'

/** What those may say who think of leaving life, with its weight. One alone is a bad day, or a farewell before the holidays. */
const signs = [
  { cue: 'giving-away', weight: 2 },
  { cue: 'letter', weight: 2 },
  { cue: 'goodbye', weight: 2 },
  { cue: 'hopeless', weight: 1.5 },
  { cue: 'burden', weight: 1.5 },
  { cue: 'sleepless', weight: 1 },
  { cue: 'ending', weight: 2.5 },
] as const satisfies readonly { cue: Cue; weight: number }[]

/** A filter has found words about not wanting to live in a single message. */
const saidSo = signs.length
const saidSoWeight = 2

const halfLifeMilliseconds = 7 * 24 * 3_600_000
/** So long a sign weighs whole: what is said in one evening. */
const wholeMilliseconds = 12 * 3_600_000
const flagAt = 3.5

/**
 * Signs of a crisis that add up over days. For the staff alone: it is never held for, and its author is never told that
 * somebody counts. Words that are a crisis by themselves are found by their own filter, with help at once.
 */
export function hearWorry(
  before: readonly Sign[],
  said: Said,
  { heard, findings }: { readonly heard: Heard; readonly findings: readonly Finding[] },
): { readonly worries: readonly Sign[]; readonly finding?: Finding; readonly earlier?: readonly string[] } {
  const isElsewhere = has(heard, 'game') || has(heard, 'match') || has(heard, 'cheer')
  const kinds = isElsewhere ? [] : signs.flatMap(({ cue }, kind) => (has(heard, cue) ? [kind] : []))
  if (kinds.length === 0 && findings.some(({ category }) => category === 'self_harm_or_suicide'))
    kinds.push(saidSo)
  if (kinds.length === 0) return { worries: before }

  const worries = withSigns(before, kinds, said)
  let score = 0
  for (const { kind, at } of worries) {
    score += faded(
      signs[kind]?.weight ?? saidSoWeight,
      said.at - at - wholeMilliseconds,
      halfLifeMilliseconds,
    )
  }
  if (score < flagAt || worries.length < 2) return { worries }
  const finding = signal({
    rule: 'worry-over-time',
    category: 'self_harm_or_suicide',
    severity: 'normal',
    reason: 'care',
    spans: [],
  })
  return { worries, finding, earlier: worries.map(({ key }) => key).filter((key) => key !== said.key) }
}
