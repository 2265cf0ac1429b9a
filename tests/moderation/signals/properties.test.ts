import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { advance } from '@lyktan/moderation/signals/advance.ts'
import { noSignals, remembered } from '@lyktan/moderation/signals/state.ts'
import type { Said, SignalState } from '@lyktan/moderation/signals/state.ts'
import type { Outcome, Verdict } from '@lyktan/moderation/verdict.ts'
import { nothing } from './talk.ts'

const strictness: readonly Outcome[] = ['allow', 'flag', 'hold']
const texts = fc.oneof(
  fc.constantFrom(
    'hej',
    'hur gammal är du',
    'vår hemlis',
    'ensam hemma?',
    'skicka en bild på dig',
    '070',
    '174 06',
    '33',
    'Kevin är så ful',
    '+1',
    'kicka Kevin',
    'tack för allt',
    'ger bort mina saker',
    'köp mina följare billigt här nu',
    'ha',
    'läs nerifrån',
  ),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc.string({ unit: 'binary', maxLength: 80 }),
)
const messages = fc.array(
  fc.record({
    key: fc.integer({ min: 0, max: 30 }).map((number) => `k${number}`),
    author: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
    at: fc.integer({ min: 0, max: 400_000 }),
    text: texts,
    isStaff: fc.boolean(),
  }),
  { maxLength: 40 },
)
const verdicts: fc.Arbitrary<Verdict> = fc.constantFrom<Verdict>(
  nothing,
  { outcome: 'hold', findings: [], reasons: ['read-first'], help: false },
  { outcome: 'hold', findings: [], reasons: ['care'], help: true },
)

function run(list: readonly Said[], verdict: Verdict = nothing) {
  let state: SignalState = noSignals
  return list.map((said) => {
    const advanced = advance(state, said, verdict)
    state = advanced.state
    return advanced
  })
}

describe('a signal', () => {
  test('never lowers what the filters said, nor takes anything of it away', () => {
    fc.assert(
      fc.property(messages, verdicts, (list, verdict) => {
        for (const { verdict: now } of run(list, verdict)) {
          expect(strictness.indexOf(now.outcome)).toBeGreaterThanOrEqual(strictness.indexOf(verdict.outcome))
          expect(now.reasons).toEqual(expect.arrayContaining([...verdict.reasons]))
          expect(now.help || !verdict.help).toBe(true)
        }
      }),
    )
  })

  test('says the same of the same messages, whatever else was said in other rooms between', () => {
    fc.assert(
      fc.property(messages, messages, (list, other) => {
        const first = run(list)
        run(other)
        expect(run(list)).toEqual(first)
      }),
    )
  })

  test('changes nothing in the state that it was given', () => {
    fc.assert(
      fc.property(messages, (list) => {
        const before = run(list).at(-1)?.state ?? noSignals
        const copy = structuredClone(before)
        advance(before, { key: 'new', author: 'a', at: 500_000, text: 'hur gammal är du' }, nothing)
        expect(before).toEqual(copy)
      }),
    )
  })

  test('marks only what is in the text, and holds only with a reason', () => {
    fc.assert(
      fc.property(messages, (list) => {
        run(list).forEach(({ verdict }, index) => {
          const length = list[index]?.text.length ?? 0
          for (const [start, end] of verdict.findings.flatMap(({ spans }) => spans)) {
            expect(start).toBeGreaterThanOrEqual(0)
            expect(start).toBeLessThanOrEqual(end)
            expect(end).toBeLessThanOrEqual(length)
          }
          expect(verdict.reasons.length > 0).toBe(verdict.outcome === 'hold')
        })
      }),
    )
  })
})

test('what is remembered of a room is bounded, however much is written and by however many', () => {
  let state: SignalState = noSignals
  for (let index = 0; index < 2000; index += 1) {
    const said: Said = {
      key: `k${index}`,
      author: `m${index % 500}`,
      at: index * 100,
      text: ['hur gammal är du', 'kicka Kevin', `070 ${index}`, 'ger bort mina saker'][index % 4] ?? '',
      to: [`m${(index * 7) % 500}`],
    }
    state = advance(state, said, nothing).state
  }

  expect(state.recent.length).toBeLessThanOrEqual(remembered.recent)
  expect(state.authors.length).toBeLessThanOrEqual(remembered.authors)
  expect(state.pairs.length).toBeLessThanOrEqual(remembered.pairs)
  expect(state.targets.length).toBeLessThanOrEqual(remembered.targets)
  expect(JSON.stringify(state).length).toBeLessThan(100_000)
})
