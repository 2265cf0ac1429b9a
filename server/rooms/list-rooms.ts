import type { Answers } from '@lyktan/shared/commands.ts'
import { may } from '@lyktan/shared/roles.ts'

import type { Call } from '../call.ts'
import { Refusal } from '../refusal.ts'
import { isFor, refuseSuspended } from './room-for.ts'
import { viewRoom } from './room.view.ts'

/** The rooms that are for the actor: of her municipality and, for a young person, her age band. @throws Refusal 'forbidden', 'suspended' */
export async function listRooms(call: Call): Promise<Answers['room:list']> {
  if (!may(call.actor, 'list-rooms')) throw new Refusal('forbidden')
  await refuseSuspended(call)
  const rooms = await call.live.rooms.inMunicipality(call.actor.municipalityId)
  return {
    rooms: rooms.filter((room) => isFor(call.actor, 'list-rooms', room)).map((room) => viewRoom(call, room)),
  }
}
