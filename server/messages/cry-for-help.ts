import type { ProblemCode } from '@lyktan/shared/problems.ts'

import type { Call } from '../call.ts'
import { Refusal } from '../refusal.ts'
import { passGate, passPace, screenFor } from './sending-facts.ts'
import type { SendingFacts } from './sending-facts.ts'

/** What keeps others from writing for now, and must not keep somebody from being heard. */
const passing: readonly ProblemCode[] = [
  'too-fast',
  'paused',
  'warning-unread',
  'room-closed',
  'room-resting',
]

/**
 * Words of a crisis are never refused: whatever the room's mode, her pace or a break, they come in, wait for a person, ring the
 * adults, and their author gets the help card. They have a pace of their own, faster than anybody writes, so that nobody rings without end.
 */
export function isCryForHelp(
  call: Call,
  facts: SendingFacts,
  said: { text: string; refused: Refusal },
): boolean {
  if (!passing.includes(said.refused.code) || !screenFor(facts, said.text).help) return false
  const { messageBurst, messagesPerSecond } = call.config.limits
  const rule = { burst: messageBurst, perSecond: messagesPerSecond, slowSeconds: 0 }
  const writer = { roomId: 'help', memberId: facts.member.id }
  return call.live.pace.take(writer, rule, call.now.getTime()).allowed
}

/** Refuses who may not write here now, or writes too fast, but for words of a crisis. @throws Refusal of the gate, 'too-fast' */
export function passUnlessHelp(call: Call, facts: SendingFacts, text: string): void {
  try {
    passGate(facts, call.now)
    passPace(call, facts)
  } catch (refused) {
    if (!(refused instanceof Refusal) || !isCryForHelp(call, facts, { text, refused })) throw refused
  }
}
