import type { Socket as TcpSocket } from 'node:net'

import type { OneSocket } from './sockets.ts'
import { textFrame } from './text-frame.ts'

/** Somebody this far behind is let go: she comes back and reads history, instead of holding everybody's words in our memory. */
const waitingBytesMax = 1024 * 1024

/**
 * Writes a frame straight to the TCP socket of a connection whose WebSocket is open, writable and has nothing waiting. Answers false when
 * anything stands between: then it goes the usual way, behind what waits.
 * It rests on internals of Engine.IO and ws (both pinned); `tests/server/realtime/room-adapter.test.ts` fails when they move.
 */
export function writeStraight(engine: unknown, frame: Buffer): boolean {
  const connection = directConnection(engine)
  if (connection === undefined) return false
  if (connection.writableLength > waitingBytesMax) connection.destroy()
  else connection.write(frame)
  return true
}

/** From now on also what is said to this connection alone, its answers above all, goes the short way when it can. */
export function answerStraight({ conn }: Pick<OneSocket, 'conn'>): void {
  const usual = conn.write.bind(conn)
  conn.write = (data, options, callback) => {
    const isPlain = typeof data === 'string' && callback === undefined
    return isPlain && writeStraight(conn, textFrame(`4${data}`)) ? conn : usual(data, options, callback)
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
  // Not asked whether it is writable: an open WebSocket's is, and what is written to one that broke a moment ago is dropped, as it should.
  return isFree ? transport.socket._socket : undefined
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
