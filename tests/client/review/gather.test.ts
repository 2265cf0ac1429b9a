import { afterEach, beforeEach, expect, it, vi } from 'vitest'

import { gather } from '../../../client/src/review/gather.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

it('hands on the first at once and a thousand that follow in one go', () => {
  const handed: number[][] = []
  const gathering = gather<number>((things) => handed.push([...things]))

  for (let thing = 0; thing <= 1000; thing += 1) gathering.add(thing)
  expect(handed).toEqual([[0]])
  vi.advanceTimersByTime(100)

  expect(handed).toHaveLength(2)
  expect(handed[1]).toHaveLength(1000)
})

it('hands on at once again after a while of quiet', () => {
  const handed: number[][] = []
  const gathering = gather<number>((things) => handed.push([...things]))

  gathering.add(1)
  vi.advanceTimersByTime(100)
  gathering.add(2)

  expect(handed).toEqual([[1], [2]])
})

it('forgets what still waits when nobody listens any more', () => {
  const handed: number[][] = []
  const gathering = gather<number>((things) => handed.push([...things]))

  gathering.add(1)
  gathering.add(2)
  gathering.end()
  vi.advanceTimersByTime(1000)

  expect(handed).toEqual([[1]])
})
