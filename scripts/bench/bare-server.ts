// The measure that Lyktan is held against: Socket.IO that only joins rooms and broadcasts. No checks, no storing.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

import { Server } from 'socket.io'

const http = createServer()
const io = new Server(http, { transports: ['websocket'], serveClient: false, perMessageDeflate: false })

io.on('connection', (socket) => {
  socket.on('enter', (room: string, acknowledge: (answer: object) => void) => {
    void socket.join(room)
    acknowledge({ ok: true })
  })
  socket.on('say', (said: { room: string; text: string }, acknowledge: (answer: object) => void) => {
    io.to(said.room).emit('said', { ...said, author: socket.id, at: Date.now() })
    acknowledge({ ok: true })
  })
})

http.listen({ port: 0, host: '127.0.0.1', backlog: 4096 }, () => {
  process.stdout.write(`listening on http://127.0.0.1:${(http.address() as AddressInfo).port}\n`)
})
process.on('SIGTERM', () => process.exit(0))
// Ends by itself should the bench be killed.
setTimeout(() => process.exit(0), 30 * 60_000).unref()
process.on('disconnect', () => process.exit(0))
