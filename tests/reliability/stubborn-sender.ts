import { io } from 'socket.io-client'
import type { Socket } from 'socket.io-client'

import { eventually } from '../support/eventually.ts'

/** A page that never gives a message up: it sends again under the same id, over as many connections as it takes. */
export class StubbornSender {
  readonly acknowledged = new Map<string, string>()
  readonly #socket: Socket
  readonly #name: string
  readonly #roomId: string
  #count = 0
  #isDone = false

  constructor(url: string, options: { cookie: string; name: string; roomId: string }) {
    this.#name = options.name
    this.#roomId = options.roomId
    this.#socket = io(url, {
      transports: ['websocket'],
      forceNew: true,
      reconnectionDelay: 30,
      reconnectionDelayMax: 200,
      timeout: 2000,
      extraHeaders: { cookie: options.cookie, origin: url },
    })
    // A new connection is in no room yet; what is sent before it is again is refused, and sent again.
    this.#socket.on(
      'connect',
      () => void this.#socket.emit('room:enter', { roomId: options.roomId }, () => {}),
    )
  }

  /** Sends one message after the other until told to stop; resolves when the last one is acknowledged. */
  async send(): Promise<void> {
    while (!this.#isDone) {
      this.#count += 1
      await this.#sendOne(
        `${this.#name}-${String(this.#count).padStart(6, '0')}`,
        `hej nummer ${this.#count}`,
      )
    }
  }

  stop(): void {
    this.#isDone = true
  }

  /** Every message in the room, oldest first, in pages of this size. */
  async history(
    pageSize: number,
  ): Promise<{ id: string; seq: number; rev: number; clientId: string; text: string }[]> {
    const { snapshot } = await this.#ask('room:enter', { roomId: this.#roomId })
    let messages = snapshot.messages
    let more = snapshot.more
    while (more) {
      const page = await this.#ask('message:older', {
        roomId: this.#roomId,
        beforeSeq: messages[0].seq,
        limit: pageSize,
      })
      messages = [...page.messages, ...messages]
      more = page.more
    }
    return messages
  }

  close(): void {
    this.#socket.disconnect()
  }

  async #sendOne(clientId: string, text: string): Promise<void> {
    const reply = await this.#ask('message:send', { roomId: this.#roomId, clientId, text })
    this.acknowledged.set(clientId, reply.message.id)
  }

  #ask(name: string, input: object) {
    return eventually(async () => {
      const reply = await this.#socket.timeout(2000).emitWithAck(name, input)
      if (!reply.ok) throw new Error(reply.problem.code)
      return reply
    }, 240_000)
  }
}
