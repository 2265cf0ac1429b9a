import type { Rule, RuleTest } from '@lyktan/shared/rules.ts'

import { compileRules } from './compile-rules.ts'

/** Told for one rule: enough to see what it would stop, not a whole dictionary. */
const collisionsMax = 12

/**
 * Holds every rule of a set against its own examples, and against words that are known to be harmless. A set passes when every example
 * does what it should; what it shares with harmless words is told, and judged by a person.
 */
export function testRules(rules: readonly Rule[], harmless: readonly string[]): RuleTest {
  const compiled = compileRules(rules, 0)
  const matches = (text: string, rule: Rule) =>
    compiled.find(text).some((finding) => finding.rule === rule.id)
  const faults = rules.flatMap((rule) => [
    ...rule.mustMatch
      .filter((example) => !matches(example, rule))
      .map((example) => ({ ruleId: rule.id, example, should: 'match' as const })),
    ...rule.mustNotMatch
      .filter((example) => matches(example, rule))
      .map((example) => ({ ruleId: rule.id, example, should: 'not-match' as const })),
  ])
  const collided = new Map<string, string[]>()
  for (const word of harmless) {
    for (const { rule } of compiled.find(word)) collided.set(rule, [...(collided.get(rule) ?? []), word])
  }
  const collisions = rules.flatMap(({ id }) => {
    const words = collided.get(id)
    return words === undefined ? [] : [{ ruleId: id, words: words.slice(0, collisionsMax) }]
  })
  return { passed: faults.length === 0, faults, collisions }
}
