import type { Answers, Input } from '@lyktan/shared/commands.ts'

import type { SocketCall } from '../call.ts'
import { passGate, sendingFacts } from './sending-facts.ts'

/** Others in the room see that she writes, if she has chosen so: off from the start, at most once in three seconds. @throws Refusal of the gate */
export async function startTyping(
  call: SocketCall,
  { roomId }: Input<'typing:start'>,
): Promise<Answers['typing:start']> {
  const facts = await sendingFacts(call, roomId)
  passGate(facts, call.now)
  const { id: memberId, showsTyping } = facts.member
  // In a sensitive room nobody is told who is there.
  if (facts.room.sensitive) return {}
  if (showsTyping && call.live.pace.mayShowTyping({ roomId, memberId }, call.now.getTime())) {
    call.say.toRoomExcept({ roomId, memberId }, 'typing:started', { roomId, memberId })
  }
  return {}
}
