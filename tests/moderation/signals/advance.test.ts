import { expect, test } from 'vitest'

import { advance } from '@lyktan/moderation/signals/advance.ts'
import { noSignals } from '@lyktan/moderation/signals/state.ts'
import { nothing, rulesOf, said, talk } from './talk.ts'

const grown = [20, 25] as const
const young = [13, 15] as const
const last = <Item>(list: readonly Item[]) => list.at(-1)

test('signs of different kinds from one to another add up until a person reads first', () => {
  const steps = said(
    ['a', 'vilken skola går du på?'],
    ['b', 'den i centrum'],
    ['a', 'är dina föräldrar hemma?'],
    ['b', 'nej'],
    ['a', 'jag kan hämta dig med bilen'],
  )

  expect(steps.map(({ verdict }) => verdict.outcome)).toEqual(['allow', 'allow', 'allow', 'allow', 'hold'])
  expect(last(steps)?.verdict).toMatchObject({
    reasons: ['unfit'],
    findings: [{ rule: 'grooming-pair', severity: 'high' }],
  })
  expect(last(steps)?.earlier).toEqual(['k0', 'k2'])
})

test('the same sign again and again is one sign', () => {
  const steps = talk(
    Array.from({ length: 12 }, () => ({ text: 'går du hem själv?', author: 'a', to: ['b'], after: 40 })),
  )

  expect(steps.flatMap(rulesOf)).not.toContain('grooming-pair')
})

test('signs towards different people are not put together as if they were towards one', () => {
  const steps = talk([
    { text: 'vilken skola går du på?', to: ['b'] },
    { text: 'är dina föräldrar hemma?', to: ['c'] },
    { text: 'har du snap?', to: ['d'] },
  ])

  expect(steps.flatMap(rulesOf)).toEqual([])
})

test('a secret with a gift is held at once', () => {
  const steps = talk([{ text: 'jag köper robux till dig' }, { text: 'men det blir vår hemlis' }])

  expect(last(steps)?.verdict.outcome).toBe('hold')
})

test('the older one is towards a younger, the sooner it is seen', () => {
  const lines = [{ text: 'hur gammal är du?' }, { text: 'är du ensam hemma?' }]
  const among = (ages: readonly [number, number]) =>
    last(
      talk([
        { author: 'b', text: 'hej', ages: young },
        ...lines.map((line) => ({ author: 'a', ages, ...line })),
      ]),
    )

  expect(rulesOf(among(grown))).toEqual(['grooming-pair'])
  expect(rulesOf(among([16, 19]))).toEqual([])
})

test('signs fade: what was said three days ago weighs an eighth', () => {
  const lines = ['var bor du?', 'är du ensam hemma?', 'har du snap?'].map((text) => ({ text, after: 60 }))
  const soon = talk(lines)
  const late = talk([...lines.slice(0, 2), { text: 'har du snap?', after: 3 * 86_400 }])

  expect(rulesOf(last(soon))).toEqual(['grooming-pair'])
  expect(rulesOf(last(late))).toEqual([])
})

test('leaders on duty are never counted, and never held', () => {
  const steps = talk(
    ['hur gammal är du?', 'är du ensam hemma?', 'jag kan hämta dig', 'det blir vår hemlis'].map((text) => ({
      text,
      isStaff: true,
    })),
  )

  expect(steps.map(({ verdict }) => verdict)).toEqual(Array.from({ length: 4 }, () => nothing))
})

test('three against one within two minutes are told to the staff, four are read first', () => {
  const steps = said(
    ['a', 'Kevin är så pinsam'],
    ['b', '+1'],
    ['c', 'ingen gillar Kevin'],
    ['d', 'håller med'],
  )

  expect(steps.map(({ verdict }) => verdict.outcome)).toEqual(['allow', 'allow', 'flag', 'hold'])
  expect(last(steps)?.verdict.reasons).toEqual(['many-at-one'])
})

test('three against one over a whole evening are no pile-on', () => {
  const steps = talk(
    ['a', 'b', 'c', 'd'].map((author) => ({ author, text: 'Kevin är så pinsam', after: 1800 })),
  )

  expect(steps.flatMap(rulesOf)).toEqual([])
})

test('votes on things, congratulations and those who stand up for somebody are no pile-on', () => {
  const votes = said(['a', 'rösta på pizza'], ['b', '+1'], ['c', '+1'], ['d', '+1'])
  const cheers = said(['a', 'grattis Kevin'], ['b', '+1'], ['c', 'grattis Kevin!!'], ['d', 'grattis'])
  const friends = said(
    ['a', 'sluta vara elak mot Kevin'],
    ['b', '+1'],
    ['c', 'lämna honom ifred'],
    ['d', 'sant'],
  )

  expect([...votes, ...cheers, ...friends].flatMap(rulesOf)).toEqual([])
})

test('the same long text from one or from several is a flood; a cheer from many is not', () => {
  const text = 'kom till min kanal och titta nu'
  const one = talk(Array.from({ length: 3 }, (_, index) => ({ text: `${text}${'!'.repeat(index)}` })))
  const several = said(['a', text], ['b', text.toUpperCase()], ['c', `${text} :)`])
  const cheers = said(...['a', 'b', 'c', 'd'].map((author) => [author, 'heja heja heja laget'] as const))

  expect(rulesOf(last(one))).toEqual(['repeated'])
  expect(rulesOf(last(several))).toEqual(['raid'])
  expect(cheers.flatMap(rulesOf)).toEqual([])
})

test('a number in pieces is held at its last piece, together with the pieces', () => {
  const steps = talk([{ text: 'its 070' }, { text: 'hm' }, { text: '17 40' }, { text: '6 33' }])

  expect(steps.map(({ verdict }) => verdict.outcome)).toEqual(['allow', 'allow', 'allow', 'hold'])
  expect(last(steps)).toMatchObject({
    verdict: { reasons: ['pieces'], findings: [{ rule: 'split-secret', spans: [[0, 4]] }] },
  })
  expect(last(steps)?.earlier).toEqual(expect.arrayContaining(['k0', 'k2']))
})

test('pieces further apart than a minute and a half are no number, and neither are scores', () => {
  const slow = talk(['070', '17 40', '6 33'].map((text) => ({ text, after: 100 })))
  const scores = talk(['nr 1: 17', 'nr 2: 174', 'nr 3: 06'].map((text) => ({ text })))

  expect([...slow, ...scores].flatMap(rulesOf)).toEqual([])
})

test('pieces of different people are not put together', () => {
  const steps = said(['a', '070'], ['b', '17 40'], ['c', '6 33'])

  expect(steps.flatMap(rulesOf)).toEqual([])
})

test('words of a crisis in two pieces bring help at once', () => {
  const steps = talk([{ text: 'jag vill inte' }, { text: 'leva längre' }])

  expect(last(steps)?.verdict).toMatchObject({ outcome: 'hold', help: true, reasons: ['care'] })
})

test('signs of a crisis add up over days, and only the staff are told', () => {
  const steps = talk([
    { text: 'vem vill ha mina saker?' },
    { text: 'jag har skrivit brev till alla', after: 2 * 86_400 },
  ])

  expect(last(steps)?.verdict).toMatchObject({
    outcome: 'flag',
    help: false,
    reasons: [],
    findings: [{ category: 'self_harm_or_suicide', spans: [] }],
  })
})

test('the same message again under its key is the same message', () => {
  const text = 'kom till min kanal och titta nu'
  const steps = talk(Array.from({ length: 5 }, () => ({ text, key: 'same' })))

  expect(steps.flatMap(rulesOf)).toEqual([])
})

test('a signal that fails holds, and says that it could not read', () => {
  const broken = { key: 'k', author: 'a', at: 0, text: null as never }
  const { verdict, state } = advance(
    noSignals,
    { ...broken, text: Object.create(null, { length: { value: 1 } }) },
    nothing,
  )

  expect(verdict).toMatchObject({ outcome: 'hold', reasons: ['unread'] })
  expect(state).toBe(noSignals)
})
