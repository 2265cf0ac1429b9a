import { io } from 'socket.io-client'
import type { Socket } from 'socket.io-client'

import type { BenchServer } from './servers.ts'

/** How one kind of server is spoken to. */
export interface Dialect {
  readonly name: string
  connect(server: BenchServer, index: number): Socket
  enter(socket: Socket, room: number): Promise<void>
  say(socket: Socket, room: number): Promise<void>
  /** Calls back with the number of messages in each packet. */
  hear(socket: Socket, heard: (messages: number) => void): void
}

/** Clients of one server, all in rooms: `members` in each of `rooms`. */
export interface Crowd {
  readonly sockets: readonly Socket[]
  readonly rooms: number
  readonly members: number
  /** Messages heard by all clients together since the start. */
  heard(): number
  say(client: number): Promise<void>
  leave(): void
}

export const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

const ordinaryWords =
  'serien slutet taket musiken kvällen soffan lampan bollen cykeln skogen vattnet bilden boken tåget maten fönstret trappan scenen ljudet färgen stolen mössan kaffet brödet vintern sommaren regnet solen vinden gitarren trumman pennan papperet kartan bron stranden'.split(
    ' ',
  )

/** A text of ordinary length, about 120 characters, and its own: people who all say the same are a raid, and would be held. */
function ordinaryText(number: number): string {
  let chance = Math.imul(number + 1, 0x9e3779b1) >>> 0
  const word = () => {
    chance = (Math.imul(chance, 1664525) + 1013904223) >>> 0
    return ordinaryWords[Math.floor((chance / 2 ** 32) * ordinaryWords.length)] ?? ''
  }
  const some = Array.from({ length: 12 }, word)
  return `jag såg ${some.slice(0, 6).join(' och ')}, särskilt ${some.slice(6).join(' ')} igen`
}

/** Connects `rooms × members` clients, a hundred at a time, and lets each enter its room. @throws when one is refused */
export async function gather(
  dialect: Dialect,
  server: BenchServer,
  size: { rooms: number; members: number },
): Promise<Crowd> {
  const total = size.rooms * size.members
  const sockets: Socket[] = []
  let heard = 0
  for (let start = 0; start < total; start += 100) {
    const wave = Array.from({ length: Math.min(100, total - start) }, (_, offset) => start + offset)
    const arrived = await Promise.all(
      wave.map(async (index) => {
        const socket = dialect.connect(server, index)
        await connected(socket)
        dialect.hear(socket, (messages) => {
          heard += messages
        })
        await dialect.enter(socket, Math.floor(index / size.members))
        return socket
      }),
    )
    sockets.push(...arrived)
  }
  return {
    sockets,
    ...size,
    heard: () => heard,
    say: async (client) => {
      const socket = sockets[client]
      if (socket !== undefined) await dialect.say(socket, Math.floor(client / size.members))
    },
    leave: () => {
      for (const socket of sockets) socket.disconnect()
    },
  }
}

function connected(socket: Socket): Promise<void> {
  return new Promise((resolve, reject) => {
    socket.once('connect', resolve)
    socket.once('connect_error', reject)
  })
}

export const options = { transports: ['websocket'], forceNew: true, reconnection: false }

let bareSaid = 0
export const bare: Dialect = {
  name: 'bare Socket.IO',
  connect: (server) => io(server.url, options),
  enter: async (socket, room) => {
    await socket.timeout(30_000).emitWithAck('enter', `room-${room}`)
  },
  say: async (socket, room) => {
    bareSaid += 1
    await socket.timeout(30_000).emitWithAck('say', { room: `room-${room}`, text: ordinaryText(bareSaid) })
  },
  hear: (socket, heard) => void socket.on('said', () => heard(1)),
}

/** Lyktan's own contract; a refusal is an error, so that nothing refused is ever counted as served. */
export function lyktanDialect(seeded: { cookies: readonly string[]; roomIds: readonly string[] }): Dialect {
  let said = 0
  const ask = async (socket: Socket, name: string, input: object) => {
    const reply = await socket.timeout(30_000).emitWithAck(name, input)
    if (!reply.ok) throw new Error(`${name} was refused: ${reply.problem.code}`)
    return reply
  }
  return {
    name: 'Lyktan',
    connect: (server, index) =>
      io(server.url, {
        ...options,
        extraHeaders: { cookie: seeded.cookies[index] ?? '', origin: server.url },
      }),
    enter: async (socket, room) => {
      await ask(socket, 'room:enter', { roomId: seeded.roomIds[room] })
    },
    say: async (socket, room) => {
      said += 1
      const clientId = `bench-${process.pid}-${said}`
      const { outcome } = await ask(socket, 'message:send', {
        roomId: seeded.roomIds[room],
        clientId,
        text: ordinaryText(said),
      })
      if (outcome !== 'posted') throw new Error(`a message was ${outcome}, not posted`)
    },
    hear: (socket, heard) =>
      void socket.on('messages:changed', (packet: { messages: readonly unknown[] }) =>
        heard(packet.messages.length),
      ),
  }
}
