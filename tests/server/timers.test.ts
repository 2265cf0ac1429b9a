import { expect, test } from 'vitest'

import { startTimers } from '../../server/timers.ts'
import type { Timer } from '../../server/timers.ts'
import { roomTimers } from '../../server/rooms/timers.ts'
import { surroundings } from '../support/circumstances.ts'

test('what must be first has its turn at the start, the rest when its time has come', async () => {
  const turns: string[] = []
  const timer = (name: string): Timer => ({
    name,
    everySeconds: 3600,
    by: 'each process',
    run: async () => void turns.push(name),
  })
  const stop = startTimers([timer('later'), { ...timer('first'), isFirst: true }], surroundings().call)
  await stop()

  expect(turns).toEqual(['first'])
})

test('rooms are looked at first of all: none stays open without its adults because the place was started anew', () => {
  expect(roomTimers.find(({ isFirst }) => isFirst)?.name).toBe('staff rooms')
})
