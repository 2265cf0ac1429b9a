import { expect, it } from 'vitest'

import { minutesAndSeconds, secondsLeft } from '../../../client/src/review/lease.ts'

it('counts down to nothing and no further', () => {
  const until = '2026-11-20T12:05:00Z'

  expect(secondsLeft(until, Date.parse('2026-11-20T12:00:40Z'))).toBe(260)
  expect(secondsLeft(until, Date.parse('2026-11-20T12:04:59.900Z'))).toBe(1)
  expect(secondsLeft(until, Date.parse('2026-11-20T12:06:00Z'))).toBe(0)
})

it('shows minutes and seconds', () => {
  expect(minutesAndSeconds(260)).toBe('4:20')
  expect(minutesAndSeconds(5)).toBe('0:05')
})
