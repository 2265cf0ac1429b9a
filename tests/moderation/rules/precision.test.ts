import fc from 'fast-check'
import { expect, test } from 'vitest'

import { firesMore, proposalFor, usualADay, wasRight } from '../../../moderation/rules/precision.ts'

test('the decider’s own word about a finding counts before what became of the message', () => {
  expect(wasRight({ outcome: 'released', marked: true }, 'hate')).toBe(true)
  expect(wasRight({ outcome: 'removed', marked: false }, 'hate')).toBe(false)
})

test('without a word, what was removed or given back was rightly found, and what was released was not', () => {
  expect(wasRight({ outcome: 'removed', marked: null }, 'hate')).toBe(true)
  expect(wasRight({ outcome: 'returned', marked: null }, 'hate')).toBe(true)
  expect(wasRight({ outcome: 'released', marked: null }, 'hate')).toBe(false)
  expect(wasRight({ outcome: 'acted', marked: null }, 'hate')).toBeNull()
})

test('words of a crisis are not wrong for being released', () => {
  expect(wasRight({ outcome: 'released', marked: null }, 'self_harm_or_suicide')).toBeNull()
})

test('a rule that is right less than half the time should be softer, one that hardly ever is should go', () => {
  expect(proposalFor({ right: 4, wrong: 4 })).toBe('none')
  expect(proposalFor({ right: 3, wrong: 5 })).toBe('soften')
  expect(proposalFor({ right: 1, wrong: 9 })).toBe('retire')
})

test('a few judgements propose nothing', () => {
  expect(proposalFor({ right: 0, wrong: 7 })).toBe('none')
})

test('three times the usual is an alarm; an ordinary busy evening is not', () => {
  const past = [5, 7, 4, 6]

  expect(usualADay(past)).toBe(5.5)
  expect(firesMore(12, past)).toBe(false)
  expect(firesMore(20, past)).toBe(true)
})

test('what has been as high before is no alarm, and neither is a handful', () => {
  expect(firesMore(25, [1, 1, 30])).toBe(false)
  expect(firesMore(9, [0, 0, 0, 0])).toBe(false)
  expect(firesMore(10, [0, 0, 0, 0])).toBe(true)
})

test('a rule without a past alarms only when very many meet it', () => {
  expect(usualADay([1, 2])).toBeNull()
  expect(firesMore(29, [])).toBe(false)
  expect(firesMore(30, [])).toBe(true)
})

test('firing more never takes an alarm away', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(200), { maxLength: 28 }), fc.nat(500), fc.nat(500), (past, today, more) => {
      if (firesMore(today, past)) expect(firesMore(today + more, past)).toBe(true)
    }),
  )
})
