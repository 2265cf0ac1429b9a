import { isLeader } from '@lyktan/shared/roles.ts'

import type { Circumstances, SocketCall } from '../call.ts'
import { isCheckedIn } from '../shifts/is-checked-in.ts'
import { noteSeen } from '../shifts/last-seen.ts'
import { sayDuty } from './say-duty.ts'
import { staffRooms } from './staff-rooms.ts'

/** A page has connected. Of an adult on duty it is a sign of life: rooms that rested for want of her open at once. */
export async function memberArrived(call: SocketCall): Promise<void> {
  const { id, municipalityId, role } = call.actor
  call.live.presence.arrive(id, call.socketId)
  if (!isLeader(role) || !(await isCheckedIn(id))) return
  await noteSeen(call, [id])
  await sayDuty(call, municipalityId)
  await staffRooms(call, municipalityId)
}

/** A page is gone: its member is in no room through it. An adult on duty has the grace of a lost connection from now on. */
export async function memberLeft(
  call: Circumstances,
  { memberId, socketId, roomIds }: { memberId: string; socketId: string; roomIds: readonly string[] },
): Promise<void> {
  const { presence, members } = call.live
  presence.depart(memberId, socketId)
  for (const roomId of roomIds) presence.leave({ roomId, memberId, socketId })
  if (presence.isConnected(memberId)) return
  const facts = await members.find(memberId)
  if (facts !== null && isLeader(facts.role)) await noteSeen(call, [memberId])
}
