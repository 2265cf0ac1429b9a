import { createServer, type Server, type Socket } from 'node:net'
import type { Engine } from './engine.ts'
import { readRequest, replyMessage, splitMessages } from './wire.ts'

/** Speaks the wire protocol with whoever connects and hands each request to the engine. */
export function serve(engine: Engine): { server: Server; sockets: Set<Socket> } {
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.setNoDelay(true)
    socket.on('close', () => sockets.delete(socket))
    socket.on('error', () => socket.destroy())
    converse(engine, socket)
  })
  return { server, sockets }
}

function converse(engine: Engine, socket: Socket): void {
  let rest: Buffer = Buffer.alloc(0)
  socket.on('data', (chunk) => {
    try {
      const split = splitMessages(rest.length ? Buffer.concat([rest, chunk]) : chunk)
      rest = split.rest
      for (const message of split.messages) handle(engine, socket, message)
    } catch {
      socket.destroy()
    }
  })
}

function handle(engine: Engine, socket: Socket, message: Buffer): void {
  const request = readRequest(message)
  engine.take(request, (reply) => {
    if (request.wantsReply && !socket.destroyed) socket.write(replyMessage(request, reply))
  })
}
