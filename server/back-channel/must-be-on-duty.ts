import type { RoomId } from '@lyktan/shared/ids.ts'
import { may } from '@lyktan/shared/roles.ts'

import type { Call } from '../call.ts'
import { Refusal } from '../refusal.ts'
import { isCheckedIn } from '../shifts/is-checked-in.ts'

/**
 * What a shift says to itself is for those on it, a manager like the others: nobody reads at home what colleagues said in the heat of an
 * evening. @throws Refusal 'forbidden' for who is no leader, 'off-shift', 'not-found' for a room of another municipality
 */
export async function mustBeOnDuty({ actor, live }: Call, roomId: RoomId | null = null): Promise<void> {
  if (!may(actor, 'check-in')) throw new Refusal('forbidden')
  if (!(await isCheckedIn(actor.id))) throw new Refusal('off-shift')
  if (roomId === null) return
  const room = await live.rooms.find(roomId)
  if (room?.municipalityId !== actor.municipalityId) throw new Refusal('not-found')
}
