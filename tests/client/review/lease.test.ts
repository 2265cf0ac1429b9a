import { expect, it } from 'vitest'

import { leaseEnd, mayExtend, minutesAndSeconds, secondsLeft } from '../../../client/src/review/lease.ts'

it('counts down to nothing and no further', () => {
  const until = leaseEnd(0)

  expect(secondsLeft(until, 40_000)).toBe(260)
  expect(secondsLeft(until, until - 100)).toBe(1)
  expect(secondsLeft(until, until + 60_000)).toBe(0)
})

it('is extended by work, but not at every key', () => {
  const until = leaseEnd(0)

  expect(mayExtend(until, 44_000)).toBe(false)
  expect(mayExtend(until, 45_000)).toBe(true)
})

it('shows minutes and seconds', () => {
  expect(minutesAndSeconds(260)).toBe('4:20')
  expect(minutesAndSeconds(5)).toBe('0:05')
})
