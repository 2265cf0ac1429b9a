import type { BrakeView } from '@lyktan/shared/desk.ts'
import { isBraked } from '@lyktan/moderation/brake.ts'

import type { Circumstances } from '../call.ts'

/** The brakes that are on in a municipality's rooms, as whoever opens a desk now must see them. */
export async function brakesNow(call: Circumstances, municipalityId: string): Promise<readonly BrakeView[]> {
  const rooms = await call.live.rooms.inMunicipality(municipalityId)
  return rooms.flatMap(({ id: roomId, brake }) => {
    if (!isBraked(brake, call.now)) return []
    const { slow, readFirst, until } = brake
    return [{ roomId, slow, readFirst, until: until.toISOString() }]
  })
}
