import type { Answers, Input } from '@lyktan/shared/commands.ts'

import type { Call, SocketCall } from '../call.ts'
import { Refusal } from '../refusal.ts'
import { messages } from './message.model.ts'
import { isPlaced, viewMessage } from './message.view.ts'
import { passGate, sendingFacts } from './sending-facts.ts'

/**
 * Puts one of our small signs on a message, or takes it off again. Who may not write now does not react either.
 * Doing it twice changes nothing. @throws Refusal of the gate, 'not-found', 'too-fast'
 */
export async function react(
  call: SocketCall,
  { messageId, reaction, on }: Input<'message:react'>,
): Promise<Answers['message:react']> {
  const { actor, live } = call
  const shown = { _id: messageId, municipalityId: actor.municipalityId, state: 'posted' as const }
  const record = await messages().findOne(shown, { projection: { roomId: 1, seq: 1 } })
  if (record?.seq === undefined) throw new Refusal('not-found')
  const facts = await sendingFacts(call, record.roomId)
  passGate(facts, call.now)

  passReactionPace(call, record.roomId)

  const path = `reactions.${reaction}` as const
  const changed = await live.log.change(call, {
    roomId: record.roomId,
    messageId,
    when: { state: 'posted', [path]: on ? { $ne: actor.id } : actor.id },
    update: on ? { $addToSet: { [path]: actor.id } } : { $pull: { [path]: actor.id } },
  })
  if (changed) return { message: changed.view }
  const present = await messages().findOne(shown)
  if (present === null || !isPlaced(present)) throw new Refusal('not-found')
  return { message: viewMessage(present) }
}

/**
 * Each sign is written and told to the whole room, and moves its counter: on and off without end would make everybody who comes back
 * read the room anew. Twice as fast as messages may come, at a pace of their own.
 */
function passReactionPace({ live, actor, config, now }: Call, roomId: string): void {
  const { messageBurst, messagesPerSecond } = config.limits
  const rule = { burst: 2 * messageBurst, perSecond: 2 * messagesPerSecond, slowSeconds: 0 }
  const reader = { roomId: `${roomId} reactions`, memberId: actor.id }
  const answer = live.pace.take(reader, rule, now.getTime())
  if (!answer.allowed) throw new Refusal('too-fast', { retryAfterMs: answer.retryAfterMs })
}
