import { afterAll, beforeAll, expect, test } from 'vitest'

import type { Circumstances } from '../../../server/call.ts'
import { ownNews } from '../../../server/realtime/own-news.ts'
import { beat } from '../../../server/rooms/beat.ts'
import { surroundings } from '../../support/circumstances.ts'
import { openDatabase } from '../../support/database.ts'
import type { TestDatabase } from '../../support/database.ts'

let database: TestDatabase

beforeAll(async () => {
  database = await openDatabase()
})
afterAll(() => database.close())

test('a process that comes is known to those before it at once, not at their next beat', async () => {
  const first = surroundings().call()
  const sockets = { of: () => ({ adapter: { rooms: new Map() }, sockets: new Map() }) }
  const tellFirst = ownNews(sockets as never, first.live, () => first)
  const there = surroundings().call()
  const second: Circumstances = { ...there, say: { ...there.say, toProcesses: tellFirst } }

  await beat(first)
  expect(first.live.presence.pulse.others).toEqual([])
  await beat(second)

  expect(second.live.presence.pulse.others).toEqual([first.live.presence.processId])
  expect(first.live.presence.pulse.others).toEqual([second.live.presence.processId])
  await beat(second)
  expect(first.live.presence.pulse.others).toHaveLength(1)
})
