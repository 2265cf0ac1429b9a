import type { Answers, Input } from '@lyktan/shared/commands.ts'

import { writeAudit } from '../audit/write-audit.ts'
import type { Call } from '../call.ts'
import { Refusal } from '../refusal.ts'
import { isCheckedIn } from '../shifts/is-checked-in.ts'
import { roomFor } from './room-for.ts'
import { Room } from './room.model.ts'
import { viewRoom } from './room.view.ts'
import { staffRooms } from './staff-rooms.ts'

/** A leader's word lasts an evening unless she says how long. */
const minutesUnlessSaid = 180

/**
 * A leader on duty opens a room outside its hours, closes it within them, or gives it back to the timetable. Opening still needs the adults.
 * @throws Refusal 'forbidden', 'not-found', 'session-state', 'off-shift'
 */
export async function switchRoom(
  call: Call,
  { roomId, to, minutes = minutesUnlessSaid }: Input<'room:switch'>,
): Promise<Answers['room:switch']> {
  const { actor } = call
  const room = await roomFor(call, 'switch-room', roomId)
  // A session's own room follows the session.
  if (room.session !== null) throw new Refusal('session-state')
  if (actor.role !== 'manager' && !(await isCheckedIn(actor.id))) throw new Refusal('off-shift')

  const until = new Date(call.now.getTime() + minutes * 60_000)
  const switchedTo = to === 'timetable' ? null : { mode: to, until, by: actor.id }
  await Room.updateOne({ _id: roomId }, { $set: { switchedTo }, $inc: { version: 1 } })
  const { municipalityId } = room
  const act = { municipalityId, act: 'room:switch', object: { kind: 'room', id: roomId }, reason: to }
  await writeAudit(call, act)
  call.say.toProcesses('room:changed', { roomId })
  await staffRooms(call, municipalityId)

  return { room: viewRoom(call, (await call.live.rooms.find(roomId)) ?? room) }
}
