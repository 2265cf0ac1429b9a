import { readFileSync } from 'node:fs'

import { describe, expect, test } from 'vitest'

import { screen } from '@lyktan/moderation/screen.ts'
import { advance } from '@lyktan/moderation/signals/advance.ts'
import { noSignals } from '@lyktan/moderation/signals/state.ts'
import type { Ages } from '@lyktan/moderation/signals/state.ts'
import { categories } from '@lyktan/shared/findings.ts'
import { z } from 'zod'

const example = z.strictObject({
  kind: z.string(),
  lang: z.enum(['sv', 'en']),
  category: z.enum(categories).nullable(),
  /** What must come of it at the least, and by which message, counted from 0. */
  least: z.enum(['flag', 'hold']).optional(),
  by: z.int().optional(),
  sequence: z.array(z.strictObject({ author: z.string(), text: z.string(), dt_s: z.number() })),
  authors: z.record(z.string(), z.strictObject({ age_band: z.string(), trust: z.string() })).optional(),
})
type Example = z.output<typeof example>

const context = { ageBand: '16-19', isNewcomer: false, isLeader: false, reading: 'newcomers' } as const
/** Attacks in pieces may be read as several things; what counts is that a person reads them. */
const near: ReadonlySet<string> = new Set([
  'harassment_bullying',
  'self_harm_or_suicide',
  'threat_violence',
  'hate',
])
/** The share that must be caught in time: a change that catches less is seen here. */
const floor = 0.9

const agesOf = (band: string | undefined): Ages | undefined => {
  const [from, to] = (band ?? '').split('-').map(Number)
  return from === undefined || to === undefined ? undefined : [from, to]
}

function verdictsOf({ sequence, authors = {} }: Example) {
  let state = noSignals
  let at = 0
  return sequence.map(({ author, text, dt_s: seconds }, index) => {
    at += seconds * 1000
    const { age_band: band, trust } = authors[author] ?? {}
    const said = {
      key: `${index}`,
      author,
      nickname: author,
      at,
      text,
      ages: agesOf(band),
      isStaff: trust === 'staff',
    }
    const advanced = advance(state, said, screen({ text, context }))
    state = advanced.state
    return advanced
  })
}

function isCaught(one: Example): boolean {
  return verdictsOf(one).some(
    ({ verdict }, index) =>
      index <= (one.by ?? 0) &&
      (verdict.outcome === 'hold' || (verdict.outcome === 'flag' && one.least !== 'hold')) &&
      verdict.findings.some(
        ({ category }) => category === one.category || (near.has(category) && near.has(one.category ?? '')),
      ),
  )
}

const told = (list: readonly Example[]) =>
  list.map(({ sequence }) => sequence.map(({ text }) => text).join(' / '))

describe.each(['sequences', 'sequences-unseen'])('of the %s', (file) => {
  const rows = readFileSync(new URL(`${file}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => example.parse(JSON.parse(line)))

  test('those that harm are caught in time', () => {
    const harmful = rows.filter(({ category }) => category !== null)
    const missed = harmful.filter((one) => !isCaught(one))

    expect(1 - missed.length / harmful.length, told(missed).join('\n')).toBeGreaterThanOrEqual(floor)
  })

  test('no signal holds or flags those that harm nobody', () => {
    const harmless = rows.filter(({ category }) => category === null)
    const stopped = harmless.filter((one) =>
      verdictsOf(one).some(({ verdict }) => verdict.findings.some(({ filter }) => filter === 'signals')),
    )

    expect(told(stopped)).toEqual([])
  })
})
