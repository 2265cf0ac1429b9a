import { afterEach, expect, test, vi } from 'vitest'

import { keptTexts } from '@lyktan/client/src/messages/kept-texts.ts'
import { shownMessages } from '@lyktan/client/src/messages/messages.state.ts'
import { openRoom } from '@lyktan/client/src/messages/room-connection.ts'
import type { OpenRoom } from '@lyktan/client/src/messages/room-connection.ts'
import type { RoomParts } from '@lyktan/client/src/messages/room-parts.ts'
import { unavailable } from '@lyktan/client/src/connection/unavailable.ts'

import { held, me, message, roomId, RoomModel } from './room-model.ts'

vi.useFakeTimers()

const opened: OpenRoom[] = []
afterEach(() => {
  for (const open of opened.splice(0)) open.close()
})

/** A line whose other end the test plays: what is asked is answered by the table, in order of asking. */
function playLine(answers: Record<string, (input: Record<string, unknown>) => unknown>) {
  const asked: [string, Record<string, unknown>][] = []
  const heard = new Map<string, (payload: unknown) => void>()
  let connected = () => {}
  const line: RoomParts['line'] = {
    ask: async (name, input) => {
      asked.push([name, { ...input }])
      const answer = answers[name]?.({ ...input })
      return JSON.parse(JSON.stringify(answer ?? { ok: true }))
    },
    hear: (name, listener) => {
      heard.set(name, (payload) => listener(JSON.parse(JSON.stringify(payload))))
      return () => heard.delete(name)
    },
    status: { get: () => 'up' },
    whenConnected: (listener) => {
      connected = listener
      listener()
      return () => {}
    },
  }
  const say = (name: string, payload: unknown) => heard.get(name)?.(payload)
  const timesAsked = (name: string) => asked.filter(([which]) => which === name)
  return { line, say, timesAsked, reconnect: () => connected() }
}

function memory() {
  const kept = new Map<string, string>()
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
    removeItem: (key: string) => void kept.delete(key),
  }
}

let made = 0
function enter(line: RoomParts['line'], storage = memory()) {
  const open = openRoom({
    roomId,
    me: { id: me, role: 'participant', showsTyping: true },
    line,
    kept: keptTexts(storage, 'alva.soffan'),
    newClientId: () => `made-by-test-${++made}`,
    nextFrame: (run) => setTimeout(run, 16),
    now: Date.now,
    chance: () => 0,
  })
  opened.push(open)
  return open
}

const unreachable = () => ({ ok: false, problem: unavailable })
const snapshot = (model: RoomModel) => () => ({ ok: true, snapshot: model.snapshot() })

test('a message that did not get through is tried again under the same id until the server has it', async () => {
  let isDown = true
  const played = playLine({
    'room:enter': snapshot(new RoomModel()),
    'message:send': ({ clientId }) =>
      isDown ? unreachable() : { ok: true, outcome: 'held', held: { ...held('m1', 1), clientId } },
  })
  const open = enter(played.line)
  await vi.advanceTimersByTimeAsync(0)

  open.send('hej', null)
  await vi.advanceTimersByTimeAsync(3000)
  expect(shownMessages(open.store.get())).toMatchObject([{ kind: 'pending', pending: { phase: 'waiting' } }])
  isDown = false
  await vi.advanceTimersByTimeAsync(15_000)

  expect(shownMessages(open.store.get())).toMatchObject([{ kind: 'own' }])
  expect(new Set(played.timesAsked('message:send').map(([, { clientId }]) => clientId)).size).toBe(1)
})

test('what was written before a reload is sent after it, under the same id', async () => {
  const storage = memory()
  const before = playLine({ 'room:enter': snapshot(new RoomModel()), 'message:send': unreachable })
  const first = enter(before.line, storage)
  await vi.advanceTimersByTimeAsync(0)
  first.send('hej', null)
  await vi.advanceTimersByTimeAsync(0)
  first.close()

  const after = playLine({ 'room:enter': snapshot(new RoomModel()), 'message:send': unreachable })
  enter(after.line, storage)
  await vi.advanceTimersByTimeAsync(0)

  expect(after.timesAsked('message:send')[0]?.[1]).toEqual(before.timesAsked('message:send')[0]?.[1])
})

test('a gap in what is announced is asked for, from where it began', async () => {
  const model = new RoomModel()
  const played = playLine({
    'room:enter': snapshot(model),
    'room:changes': ({ since }) => ({ ok: true, ...model.changes(Number(since)) }),
  })
  const open = enter(played.line)
  await vi.advanceTimersByTimeAsync(0)

  model.act({ act: 'post', mine: false })
  const [second] = model.act({ act: 'post', mine: false })
  played.say('messages:changed', { roomId, ...second })
  await vi.advanceTimersByTimeAsync(1000)

  expect(played.timesAsked('room:changes')).toEqual([['room:changes', { roomId, since: 0 }]])
  expect(open.store.get().log.messages).toEqual(model.messages)
})

test('connecting again enters the room again', async () => {
  const played = playLine({ 'room:enter': snapshot(new RoomModel()) })
  enter(played.line)
  await vi.advanceTimersByTimeAsync(0)

  played.reconnect()
  await vi.advanceTimersByTimeAsync(0)

  expect(played.timesAsked('room:enter')).toHaveLength(2)
})

test('all that comes within one frame moves the page once', async () => {
  const played = playLine({ 'room:enter': snapshot(new RoomModel()) })
  const open = enter(played.line)
  await vi.advanceTimersByTimeAsync(0)
  const came = vi.fn()
  open.hear({ came, decided: () => {} })

  for (let seq = 1; seq <= 5; seq++) {
    played.say('messages:changed', { roomId, from: seq - 1, rev: seq, messages: [message(seq)] })
  }
  await vi.advanceTimersByTimeAsync(16)

  expect(came).toHaveBeenCalledTimes(1)
  expect(came.mock.calls[0]?.[0]).toHaveLength(5)
})

test('that I write is told at most once in three seconds', async () => {
  const played = playLine({ 'room:enter': snapshot(new RoomModel()) })
  const open = enter(played.line)
  await vi.advanceTimersByTimeAsync(0)

  for (let key = 0; key < 10; key++) {
    open.type()
    await vi.advanceTimersByTimeAsync(400)
  }

  expect(played.timesAsked('typing:start')).toHaveLength(2)
})

test('a message taken back may be kept within five seconds', async () => {
  const played = playLine({ 'room:enter': snapshot(new RoomModel()) })
  const open = enter(played.line)
  await vi.advanceTimersByTimeAsync(0)

  open.withdraw(message(1).id)
  open.keep(message(1).id)
  open.withdraw(message(2).id)
  await vi.advanceTimersByTimeAsync(5000)

  expect(played.timesAsked('message:withdraw')).toEqual([['message:withdraw', { messageId: message(2).id }]])
})
