import { createServer, type Server, type Socket } from 'node:net'
import type { Engine } from './engine.ts'
import { asCommandError, errorReply } from './errors.ts'
import { broken } from './runner.ts'
import { readRequest, type Reply, replyMessage, type Request, splitMessages } from './wire.ts'

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
    if (request.wantsReply && !socket.destroyed) socket.write(messageOf(request, reply))
  })
}

/** An answer that cannot be sent, such as one over 16 MB, becomes an error. */
function messageOf(request: Request, reply: Reply): Buffer {
  try {
    return replyMessage(request, reply)
  } catch (error) {
    return replyMessage(request, errorReply(asCommandError(error) ?? broken(error)))
  }
}
