import type { RuleSetContent } from '@lyktan/shared/rules.ts'

/**
 * A set's content as one text that is the same for the same content, in whatever order it was kept: what its hash is taken of.
 */
export function canonical({ rules, thresholds }: RuleSetContent): string {
  const sorted = [...rules].sort((one, other) => (one.id < other.id ? -1 : 1))
  return JSON.stringify({
    rules: sorted.map((rule) => [
      rule.id,
      rule.pattern,
      rule.language,
      rule.category,
      rule.severity,
      rule.meaning,
      rule.mustMatch,
      rule.mustNotMatch,
    ]),
    thresholds: [thresholds.newcomerMessages, thresholds.burst, thresholds.perMinute],
  })
}
