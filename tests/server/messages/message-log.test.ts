import { clientId } from '@lyktan/shared/ids.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { createMessageLog } from '../../../server/messages/message-log.ts'
import type { MessageLog } from '../../../server/messages/message-log.ts'
import { messages } from '../../../server/messages/message.model.ts'
import type { MessageRecord } from '../../../server/messages/message.model.ts'
import { raiseFloor } from '../../../server/rooms/room-floor.ts'
import { surroundings } from '../../support/circumstances.ts'
import { openDatabase } from '../../support/database.ts'
import type { TestDatabase } from '../../support/database.ts'
import { furnish } from '../../support/cast.ts'

let database: TestDatabase
const around = surroundings()

beforeAll(async () => {
  database = await openDatabase()
})
afterAll(() => database.close())

let count = 0
function record(roomId: string, text = 'Hej'): MessageRecord {
  const number = String((count += 1)).padStart(8, '0')
  const author = { id: 'omar' as never, nickname: 'Omar', avatar: 'moon' as const, badge: null }
  return {
    _id: `m${number}`,
    municipalityId: 'lindasa',
    roomId,
    authorId: 'omar',
    clientId: clientId.parse(`client-${number}`),
    author,
    ageBand: '16-19',
    text,
    state: 'posted',
    sentAt: around.clock.now(),
    postedAt: around.clock.now(),
  }
}

const heart = (log: MessageLog, roomId: string, messageId: string) => (memberId: string) =>
  log.change(around.call(), {
    roomId,
    messageId,
    when: { 'reactions.heart': { $ne: memberId } },
    update: { $addToSet: { 'reactions.heart': memberId } },
  })

test('two processes that write in the same rooms at once never take a number twice and leave no hole', async () => {
  const logs = [createMessageLog(), createMessageLog()]
  const rooms = ['two-a', 'two-b', 'two-c']
  const posts = Array.from({ length: 300 }, (_, index) =>
    logs[index % 2]!.post(around.call(), record(rooms[index % 3] ?? '')),
  )
  await Promise.all(posts)

  for (const roomId of rooms) {
    const stored = await messages().find({ roomId }).sort({ seq: 1 }).toArray()
    const numbers = Array.from({ length: 100 }, (_, index) => index + 1)
    expect(stored.map(({ seq }) => seq)).toEqual(numbers)
    expect(stored.map(({ rev }) => rev)).toEqual(numbers)
  }
})

test('changes of one message by two processes each take a number of their own, though the message moves on between', async () => {
  const roomId = 'changes'
  const [one, other] = [createMessageLog(), createMessageLog()]
  const first = record(roomId)
  const second = record(roomId)
  await one.post(around.call(), first)
  await one.post(around.call(), second)
  // The other process knows the room as it is now, and then sleeps while the first message moves on.
  await heart(other, roomId, second._id)('elias')
  for (const member of ['a', 'b', 'c', 'd']) await heart(one, roomId, first._id)(member)

  const late = await heart(other, roomId, second._id)('alva')

  expect(late?.view.rev).toBe(8)
})

test('order within a room is the order of asking, also between new messages and changes', async () => {
  const roomId = 'order'
  const log = createMessageLog()
  const [first, second] = [record(roomId), record(roomId)]
  const done = await Promise.all([
    log.post(around.call(), first),
    heart(log, roomId, first._id)('elias'),
    log.post(around.call(), second),
    heart(log, roomId, first._id)('alva'),
  ])

  const revs = done.map((answer) => (answer && 'view' in answer ? answer.view.rev : null))
  expect(revs).toEqual([1, 2, 3, 4])
})

test('a change whose condition no longer holds takes no number', async () => {
  const roomId = 'condition'
  const log = createMessageLog()
  const message = record(roomId)
  await log.post(around.call(), message)
  const refused = await log.change(around.call(), {
    roomId,
    messageId: message._id,
    when: { state: 'withdrawn' },
    update: { $set: { text: 'Annat' } },
  })
  const next = await log.post(around.call(), record(roomId))

  expect(refused).toBeNull()
  expect(next).toMatchObject({ view: { seq: 2, rev: 2 } })
})

test('a repeat in the middle of a batch is answered with the stored one and takes no number', async () => {
  const roomId = 'repeat'
  const log = createMessageLog()
  const message = record(roomId)
  const again = { ...record(roomId), clientId: message.clientId }
  const answers = await Promise.all([
    log.post(around.call(), record(roomId)),
    log.post(around.call(), message),
    log.post(around.call(), again),
    log.post(around.call(), record(roomId)),
  ])

  expect(answers[2]).toMatchObject({ isRepeat: true, stored: { _id: message._id } })
  expect(answers[3]).toMatchObject({ isRepeat: false, view: { seq: 3, rev: 3 } })
})

test('numbers go on after everything in a room has been weeded', async () => {
  const roomId = await furnish({ id: 'weeded', municipalityId: 'lindasa', name: 'Rum', ageBands: ['16-19'] })
  const before = createMessageLog()
  for (const text of ['Ett', 'Två']) await before.post(around.call(), record(roomId, text))
  await raiseFloor(roomId, { seq: 2, rev: 2 })
  await messages().deleteMany({ roomId })

  const after = await createMessageLog().post(around.call(), record(roomId, 'Tre'))

  expect(after).toMatchObject({ view: { seq: 3, rev: 3 } })
})
