import { readFileSync } from 'node:fs'

import { describe, expect, test } from 'vitest'

import { screen } from '@lyktan/moderation/screen.ts'
import { categories } from '@lyktan/shared/findings.ts'
import { z } from 'zod'

const example = z.strictObject({
  text: z.string(),
  category: z.enum(categories).nullable(),
  /** What must come of it at the least; `label` is allowed, but named. */
  least: z.enum(['label', 'flag', 'hold']).optional(),
})
const context = { ageBand: '16-19', isNewcomer: false, isLeader: false, reading: 'newcomers' } as const
const order = ['allow', 'label', 'flag', 'hold']

/** The share of the examples of each category that must be caught: a change that catches less is seen here. */
const floor = 0.95

describe.each(['sv', 'en', 'ways'])('the %s examples', (language) => {
  const lines = readFileSync(new URL(`${language}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
  const examples = lines.map((line) => example.parse(JSON.parse(line)))

  test.each(categories.filter((category) => examples.some((one) => one.category === category)))(
    'of %s are caught',
    (category) => {
      const own = examples.filter((one) => one.category === category)
      const missed = own.filter(({ text, least }) => {
        const { outcome, findings } = screen({ text, context })
        const isNamed = findings.length > 0
        return !isNamed || order.indexOf(outcome) < (least === 'label' ? 0 : order.indexOf(least ?? 'flag'))
      })

      expect(
        1 - missed.length / own.length,
        missed.map(({ text }) => text).join(' · '),
      ).toBeGreaterThanOrEqual(floor)
    },
  )

  test('that harm nobody are never held, and hardly ever flagged', () => {
    const harmless = examples.filter((one) => one.category === null)
    const stopped = harmless.map(({ text }) => ({ text, outcome: screen({ text, context }).outcome }))

    expect(stopped.filter(({ outcome }) => outcome === 'hold')).toEqual([])
    expect(stopped.filter(({ outcome }) => outcome === 'flag').length / harmless.length).toBeLessThan(0.04)
  })
})
