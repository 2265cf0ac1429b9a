import { Adapter } from 'socket.io-adapter'
import { Encoder } from 'socket.io-parser'
import type { Packet } from 'socket.io-parser'

import { writeStraight } from './straight.ts'
import { textFrame } from './text-frame.ts'

type BroadcastOptions = Parameters<Adapter['broadcast']>[1]

/**
 * Says to one room the short way: the packet is encoded and framed once, and written straight to the connection of each receiver
 * that is free. Everybody else gets it the usual way, so order is kept.
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
      if (socket === undefined || writeStraight(socket.conn, frame)) continue
      socket.client.writeToEngine([text], { preEncoded: true })
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
