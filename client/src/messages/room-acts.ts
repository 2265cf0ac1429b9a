import type { Answers } from '@lyktan/shared/commands.ts'
import type { MessageId } from '@lyktan/shared/ids.ts'
import type { Reply } from '@lyktan/shared/problems.ts'
import type { Reaction } from '@lyktan/shared/reactions.ts'

import type { RoomParts, RoomStore } from './room-parts.ts'

/** What I can do in a room besides writing something new. */
export interface RoomActs {
  readonly edit: (messageId: MessageId, text: string) => Promise<Reply<Answers['message:edit']>>
  readonly react: (messageId: MessageId, reaction: Reaction, on: boolean) => void
  /** Takes it back after five seconds, unless it is kept before that. */
  readonly withdraw: (messageId: MessageId) => void
  readonly withdrawNow: (messageId: MessageId) => Promise<void>
  readonly keep: (messageId: MessageId) => void
  /** Answers with how many older ones came, or null when they did not. */
  readonly older: () => Promise<number | null>
  /** I am writing: told at most each third second, and only by those who chose to show it. */
  readonly type: () => void
  readonly close: () => void
}

const regretMs = 5000
const typingMs = 3000

export function roomActs(store: RoomStore, parts: RoomParts): RoomActs {
  const { line, roomId } = parts
  const regrets = new Map<MessageId, ReturnType<typeof setTimeout>>()
  let typedAt = -typingMs

  async function withdrawNow(messageId: MessageId) {
    regrets.delete(messageId)
    const reply = await line.ask('message:withdraw', { messageId })
    store.send({ type: reply.ok ? 'withdrawn' : 'kept', messageId })
  }
  function keep(messageId: MessageId) {
    clearTimeout(regrets.get(messageId))
    regrets.delete(messageId)
    store.send({ type: 'kept', messageId })
  }
  return {
    withdrawNow,
    keep,
    older: () => fetchOlder(store, parts),
    async edit(messageId, text) {
      const reply = await line.ask('message:edit', { messageId, text })
      if (reply.ok) store.send({ type: 'edited', answer: reply })
      return reply
    },
    react(messageId, reaction, on) {
      void line.ask('message:react', { messageId, reaction, on }).then((reply) => {
        if (reply.ok) store.send({ type: 'message', message: reply.message })
      })
    },
    withdraw(messageId) {
      store.send({ type: 'withdrawing', messageId })
      regrets.set(
        messageId,
        setTimeout(() => void withdrawNow(messageId), regretMs),
      )
    },
    type() {
      if (!parts.me.showsTyping || parts.now() - typedAt < typingMs) return
      typedAt = parts.now()
      void line.ask('typing:start', { roomId })
    },
    close() {
      // Leaving the room is no regret.
      for (const [messageId, timer] of regrets) {
        clearTimeout(timer)
        void withdrawNow(messageId)
      }
    },
  }
}

async function fetchOlder(store: RoomStore, { line, roomId }: RoomParts): Promise<number | null> {
  const beforeSeq = store.get().log.messages[0]?.seq
  if (beforeSeq === undefined || store.get().log.aside) return null
  store.send({ type: 'older-asked' })
  const reply = await line.ask('message:older', { roomId, beforeSeq })
  store.send({ type: 'older', beforeSeq, page: reply.ok ? reply : null })
  return reply.ok ? reply.messages.length : null
}
