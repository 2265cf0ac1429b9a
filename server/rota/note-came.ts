import { trusted } from 'mongoose'

import type { Call } from '../call.ts'
import { PlannedShift } from './planned-shift.model.ts'

const hour = 3_600_000

/**
 * Somebody checks in: is she expected? Notes on her planned shift that she came, up to an hour before it begins. `none`: nobody is planned for
 * this hour, so that a place which does not plan here is not told about it each evening. To come unplanned is allowed, and on record.
 */
export async function noteCame(call: Call): Promise<'planned' | 'unplanned' | 'none'> {
  const { actor, now } = call
  const soon = {
    startsAt: trusted({ $lte: new Date(now.getTime() + hour) }),
    endsAt: trusted({ $gt: now }),
  }
  const own = { memberId: actor.id, ...soon }
  if ((await PlannedShift.exists(own)) !== null) {
    await PlannedShift.updateMany({ ...own, cameAt: null }, { $set: { cameAt: now } })
    return 'planned'
  }
  const anybody = { municipalityId: actor.municipalityId, ...soon }
  return (await PlannedShift.exists(anybody)) === null ? 'none' : 'unplanned'
}
