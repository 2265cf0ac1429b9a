import { expect, it } from 'vitest'

import { mayTell } from '../../../client/src/review/rung-pace.ts'
import type { TellTimes } from '../../../client/src/review/rung-pace.ts'

const times: TellTimes = new Map([
  ['crisis', 10_000],
  ['overdue', 10_000],
])

it('says an alarm at once the first time, whatever else was said', () => {
  expect(mayTell('second-adult', times, 10_001)).toBe(true)
})

it('says each crisis anew, but for those that come on each other’s heels', () => {
  expect(mayTell('crisis', times, 12_999)).toBe(false)
  expect(mayTell('crisis', times, 13_000)).toBe(true)
})

it('says once a minute that others wait too long, however many they are', () => {
  expect(mayTell('overdue', times, 69_999)).toBe(false)
  expect(mayTell('overdue', times, 70_000)).toBe(true)
})
