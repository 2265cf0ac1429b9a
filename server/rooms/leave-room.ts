import type { Answers, Input } from '@lyktan/shared/commands.ts'

import type { SocketCall } from '../call.ts'

/** This page hears and writes in the room no more. Leaving where one is not changes nothing. */
export async function leaveRoom(
  call: SocketCall,
  { roomId }: Input<'room:leave'>,
): Promise<Answers['room:leave']> {
  await call.ears.deafen(roomId)
  call.live.presence.leave({ roomId, memberId: call.actor.id, socketId: call.socketId })
  return {}
}
