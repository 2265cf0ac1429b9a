import { readFileSync } from 'node:fs'

import { screen } from '@lyktan/moderation/screen.ts'
import { expect, test } from 'vitest'
import { z } from 'zod'

const example = z.object({ text: z.string(), category: z.string().nullable(), least: z.string().optional() })
const context = { ageBand: '16-19', isNewcomer: false, isLeader: false, reading: 'newcomers' } as const
const order = ['allow', 'flag', 'hold']

/**
 * Examples that no rule was made from when they were first measured: written before the rules (`sv`, `en`, `ways`), or after
 * them in words chosen to be new (`after`, and last of all `newest`). What was caught at first sight stands in
 * docs/filters.md; below these a change has made the filters worse in general.
 */
test.each([
  { file: 'sv', caught: 0.9, held: 3 },
  { file: 'en', caught: 0.9, held: 2 },
  { file: 'after', caught: 0.4, held: 1 },
  { file: 'ways', caught: 0.85, held: 2 },
  { file: 'newest', caught: 0.4, held: 0 },
])('unseen examples ($file) are caught as often as the docs say', ({ file, caught, held }) => {
  const rows = readFileSync(new URL(`unseen/${file}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => example.parse(JSON.parse(line)))
  const outcomes = rows.map((row) => ({ ...row, ...screen({ text: row.text, context }) }))
  const harmful = outcomes.filter(({ category }) => category !== null)
  const right = harmful.filter(
    ({ outcome, findings, least }) =>
      findings.length > 0 &&
      order.indexOf(outcome) >= order.indexOf(least === 'label' ? 'allow' : (least ?? 'flag')),
  )

  expect(right.length / harmful.length).toBeGreaterThanOrEqual(caught)
  expect(
    outcomes.filter(({ category, outcome }) => category === null && outcome === 'hold').length,
  ).toBeLessThanOrEqual(held)
})
