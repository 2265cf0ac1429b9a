import type { Socket as TcpSocket } from 'node:net'

import { Adapter } from 'socket.io-adapter'
import { Encoder } from 'socket.io-parser'
import type { Packet } from 'socket.io-parser'

import { textFrame } from './text-frame.ts'

type BroadcastOptions = Parameters<Adapter['broadcast']>[1]

/** Somebody this far behind is let go: she comes back and reads history, instead of holding everybody's words in our memory. */
const waitingBytesMax = 1024 * 1024

/**
 * Says to one room the short way: the packet is encoded and framed once, and written straight to the connection of each receiver
 * whose WebSocket is open, writable and has nothing waiting. Everybody else gets it the usual way, so order is kept.
 * It rests on internals of Engine.IO and ws (both pinned); `tests/server/realtime/room-adapter.test.ts` fails when they move.
 */
export class RoomAdapter extends Adapter {
  readonly #encoder = new Encoder()

  override broadcast(packet: Packet, options: BroadcastOptions): void {
    const receivers = this.#receivers(options)
    const text = receivers === undefined ? undefined : this.#encode(packet)
    if (receivers === undefined || text === undefined) {
      super.broadcast(packet, options)
      return
    }
    const frame = textFrame(`4${text}`)
    for (const id of receivers) {
      const socket = this.nsp.sockets.get(id)
      if (socket === undefined) continue
      const connection = directConnection(socket.conn)
      if (connection === undefined) socket.client.writeToEngine([text], { preEncoded: true })
      else if (connection.writableLength > waitingBytesMax) connection.destroy()
      else connection.write(frame)
    }
  }

  /** Who is in the one room that this is for; undefined when it is for something else, which goes the usual way. */
  #receivers({ rooms, except, flags }: BroadcastOptions): ReadonlySet<string> | undefined {
    const [roomName] = rooms
    if (rooms.size !== 1 || roomName === undefined || except?.size || flags?.volatile === true)
      return undefined
    return this.rooms.get(roomName)
  }

  /** The packet as text; undefined when it has parts that are not. */
  #encode(packet: Packet): string | undefined {
    packet.nsp = this.nsp.name
    const [text, ...attachments]: unknown[] = this.#encoder.encode(packet)
    return typeof text === 'string' && attachments.length === 0 ? text : undefined
  }
}

/** What of an Engine.IO connection decides whether its TCP socket may be written directly. */
interface EngineConnection {
  readonly readyState: string
  readonly writeBuffer: readonly unknown[]
  readonly transport: {
    readonly name: string
    readonly writable: boolean
    readonly socket?: {
      readonly readyState: number
      readonly bufferedAmount: number
      readonly _socket?: TcpSocket
    }
  }
}

/** The TCP socket behind a connection with nothing on its way; undefined when anything stands between. */
export function directConnection(engine: unknown): TcpSocket | undefined {
  if (!isEngineConnection(engine)) return undefined
  const { transport } = engine
  const isFree =
    engine.readyState === 'open' &&
    engine.writeBuffer.length === 0 &&
    transport.name === 'websocket' &&
    transport.writable &&
    transport.socket?.readyState === 1
  return isFree && transport.socket._socket?.writable === true ? transport.socket._socket : undefined
}

function isEngineConnection(value: unknown): value is EngineConnection {
  return (
    typeof value === 'object' &&
    value !== null &&
    'writeBuffer' in value &&
    Array.isArray(value.writeBuffer) &&
    'transport' in value
  )
}
