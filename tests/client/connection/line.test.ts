import { createServer } from 'node:http'

import { Server } from 'socket.io'
import { io } from 'socket.io-client'
import { afterEach, expect, test, vi } from 'vitest'

import { createLine } from '@lyktan/client/src/connection/line.ts'
import type { Line } from '@lyktan/client/src/connection/line.ts'
import { asRoomId } from '@lyktan/shared/ids.ts'

const closing: (() => unknown)[] = []
afterEach(async () => {
  for (const close of closing.splice(0).toReversed()) await close()
})

async function openServer() {
  const http = createServer()
  const server = new Server(http, { transports: ['websocket'] })
  await new Promise<void>((listening) => http.listen(0, '127.0.0.1', listening))
  closing.push(() => server.close())
  const address = http.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return { server, url: `http://127.0.0.1:${address.port}` }
}

function openLine(url: string, deadlineMs = 5000): Line {
  const socket = io(url, {
    autoConnect: false,
    reconnection: false,
    transports: ['websocket'],
    forceNew: true,
  })
  const line = createLine(socket, { deadlineMs, chance: () => 0 })
  closing.push(() => line.hangUp())
  return line
}

test('what is asked before the connection is up is answered when it is', async () => {
  const { server, url } = await openServer()
  server.on('connection', (socket) => {
    socket.on('room:list', (_, answer) => answer({ ok: true, rooms: [] }))
  })

  const reply = await openLine(url).ask('room:list', {})

  expect(reply).toEqual({ ok: true, rooms: [] })
})

test('a command that nobody answers ends as unavailable at its deadline', async () => {
  const { url } = await openServer()

  const reply = await openLine(url, 50).ask('room:list', {})

  expect(reply).toMatchObject({ ok: false, problem: { code: 'unavailable' } })
})

test('a connection lost while waiting ends the wait as unavailable', async () => {
  const { server, url } = await openServer()
  server.on('connection', (socket) => {
    socket.on('room:list', () => socket.disconnect(true))
  })

  const reply = await openLine(url).ask('room:list', {})

  expect(reply).toMatchObject({ ok: false, problem: { code: 'unavailable' } })
})

test('a dropped line connects again by itself and says so', async () => {
  const { server, url } = await openServer()
  const line = openLine(url)
  const connected = vi.fn()
  line.whenConnected(connected)
  await vi.waitFor(() => expect(connected).toHaveBeenCalledTimes(1))

  server.disconnectSockets(true)

  await vi.waitFor(() => expect(line.status.get()).toBe('trying'))
  await vi.waitFor(() => expect(connected).toHaveBeenCalledTimes(2), 5000)
  expect(line.status.get()).toBe('up')
})

test('a session that ended is told once, and the line stays closed', async () => {
  const { server, url } = await openServer()
  server.on('connection', (socket) => {
    socket.on('room:list', () => socket.emit('session:ended', { why: 'signed-out' }))
  })
  const line = openLine(url)
  const ended = vi.fn()
  line.whenSessionEnds(ended)

  await line.ask('room:list', {})

  expect(ended.mock.calls).toEqual([['signed-out']])
  expect(line.status.get()).toBe('idle')
})

test('a server that leaves is no end of the session', async () => {
  const { server, url } = await openServer()
  server.on('connection', (socket) => {
    socket.on('room:list', (_, answer) => {
      socket.emit('session:ended', { why: 'server-leaving' })
      answer({ ok: true, rooms: [] })
    })
  })
  const line = openLine(url)
  const ended = vi.fn()
  line.whenSessionEnds(ended)

  await line.ask('room:list', {})

  expect(ended).not.toHaveBeenCalled()
  expect(line.status.get()).toBe('up')
})

test('a handshake refused for want of a session ends it instead of knocking for ever', async () => {
  const { server, url } = await openServer()
  server.use((_, next) => next(Object.assign(new Error('no'), { data: { code: 'unauthenticated' } })))
  const line = openLine(url)
  const ended = vi.fn()
  line.whenSessionEnds(ended)

  line.whenConnected(() => {})

  await vi.waitFor(() => expect(ended.mock.calls).toEqual([['signed-out']]))
  expect(line.status.get()).toBe('idle')
})

test('an announcement is heard until the listener leaves', async () => {
  const { server, url } = await openServer()
  const roomId = asRoomId('soffan')
  server.on('connection', (socket) => {
    socket.on('room:leave', (_, answer) => {
      socket.emit('presence:changed', { roomId, count: 1, joined: [], left: [] })
      answer({ ok: true })
    })
  })
  const line = openLine(url)
  const heard = vi.fn()
  const stop = line.hear('presence:changed', heard)
  await line.ask('room:leave', { roomId })
  stop()
  await line.ask('room:leave', { roomId })

  expect(heard).toHaveBeenCalledTimes(1)
})
