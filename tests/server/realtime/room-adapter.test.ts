import { createServer } from 'node:http'
import type { Server as HttpServer } from 'node:http'
import type { AddressInfo } from 'node:net'

import fc from 'fast-check'
import { Server } from 'socket.io'
import { io } from 'socket.io-client'
import type { Socket } from 'socket.io-client'
import { afterEach, beforeEach, expect, test } from 'vitest'

import { RoomAdapter } from '../../../server/realtime/room-adapter.ts'
import { answerStraight, directConnection } from '../../../server/realtime/straight.ts'
import { textFrame } from '../../../server/realtime/text-frame.ts'
import { eventually } from '../../support/eventually.ts'

let http: HttpServer
let server: Server
let client: Socket
const heard: unknown[] = []

beforeEach(async () => {
  heard.length = 0
  http = createServer()
  server = new Server(http, { transports: ['websocket'], adapter: RoomAdapter, perMessageDeflate: false })
  server.on('connection', (socket) => void socket.join('room:sofa'))
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve))
  client = io(`http://127.0.0.1:${(http.address() as AddressInfo).port}`, { transports: ['websocket'] })
  client.on('said', (payload: unknown) => void heard.push(payload))
  await new Promise<void>((resolve) => client.once('connect', resolve))
  await eventually(() => expect(server.of('/').adapter.rooms.get('room:sofa')?.size).toBe(1))
})
afterEach(async () => {
  client.disconnect()
  await server.close()
})

test('an open connection with nothing waiting is written to directly: the internals are where we know them', () => {
  const [socket] = server.of('/').sockets.values()

  expect(directConnection(socket?.conn)?.writable).toBe(true)
  expect(directConnection(undefined)).toBeUndefined()
  expect(directConnection({})).toBeUndefined()
})

test('what is said to a room arrives whole and in order, short and long, straight and usual way mixed', async () => {
  const [socket] = server.of('/').sockets.values()
  const texts = ['hej', 'å ä ö 🧡', 'x'.repeat(125), 'x'.repeat(130), 'y'.repeat(70_000)]

  for (const text of texts) {
    server.to('room:sofa').emit('said', text)
    socket?.emit('said', `own ${text}`)
  }

  await eventually(() => expect(heard).toHaveLength(texts.length * 2))
  expect(heard).toEqual(texts.flatMap((text) => [text, `own ${text}`]))
})

test('answers go straight too, each to its question and in order with what is said', async () => {
  const [socket] = server.of('/').sockets.values()
  if (socket) answerStraight(socket)
  socket?.on('ask', (word: string, answer: (reply: object) => void) => {
    server.to('room:sofa').emit('said', word)
    answer({ ok: true, word })
    socket.emit('said', `after ${word}`)
  })
  const words = ['ett', 'två', 'x'.repeat(70_000)]

  const answers = await Promise.all(words.map((word) => client.timeout(5000).emitWithAck('ask', word)))

  expect(answers).toEqual(words.map((word) => ({ ok: true, word })))
  await eventually(() => expect(heard).toHaveLength(words.length * 2))
  expect(heard).toEqual(words.flatMap((word) => [word, `after ${word}`]))
})

test('somebody who has left the room hears nothing more', async () => {
  const [socket] = server.of('/').sockets.values()
  await socket?.leave('room:sofa')

  server.to('room:sofa').emit('said', 'for others')
  socket?.emit('said', 'for you')

  await eventually(() => expect(heard).toEqual(['for you']))
})

test('any text is framed so that a real client reads it as it was', async () => {
  const texts = fc.sample(fc.string({ unit: 'grapheme', maxLength: 1000 }), { numRuns: 200, seed: 7 })

  for (const text of texts) server.to('room:sofa').emit('said', text)

  await eventually(() => expect(heard).toHaveLength(texts.length))
  expect(heard).toEqual(texts)
})

test('a frame names its length in the shortest of the three forms', () => {
  expect([...textFrame('hej').subarray(0, 2)]).toEqual([0x81, 3])
  expect([...textFrame('x'.repeat(126)).subarray(0, 4)]).toEqual([0x81, 126, 0, 126])
  expect([...textFrame('x'.repeat(65_536)).subarray(0, 10)]).toEqual([0x81, 127, 0, 0, 0, 0, 0, 1, 0, 0])
})
