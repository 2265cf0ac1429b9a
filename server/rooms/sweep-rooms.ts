import { trusted } from 'mongoose'

import type { Circumstances } from '../call.ts'
import { eachRecord } from '../each-record.ts'
import { Room } from './room.model.ts'
import { sayDuty } from './say-duty.ts'
import { staffRooms } from './staff-rooms.ts'

/** Looks at every room again: time passes, adults fall silent, another process may have written. */
export async function sweepRooms(call: Circumstances): Promise<void> {
  const inUse = { 'session.phase': trusted({ $ne: 'over' } as const) }
  const standing = await Room.find(inUse).select({ municipalityId: 1, version: 1 }).sort({ _id: 1 }).lean()
  for (const { _id, version } of standing) {
    const known = await call.live.rooms.find(_id)
    if (known?.version !== version) call.live.rooms.forget(_id)
  }
  const municipalities = [...new Set(standing.map((room) => room.municipalityId))].map((_id) => ({ _id }))
  await eachRecord({ call, timer: 'staff rooms' }, municipalities, async ({ _id }) => {
    await sayDuty(call, _id)
    await staffRooms(call, _id)
  })
}
