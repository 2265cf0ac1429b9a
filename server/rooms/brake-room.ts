import type { Answers, Input } from '@lyktan/shared/commands.ts'

import { writeAudit } from '../audit/write-audit.ts'
import type { Call } from '../call.ts'
import { Refusal } from '../refusal.ts'
import { isCheckedIn } from '../shifts/is-checked-in.ts'
import { roomFor } from './room-for.ts'
import { roomFacts } from './room-book.ts'
import { Room } from './room.model.ts'
import type { RoomRecord } from './room.model.ts'
import { sayRoom } from './say-room.ts'

/**
 * A leader on duty slows a room, or lets newcomers be read first, for a while; it ends by itself. Both off ends it at once.
 * @throws Refusal 'forbidden', 'not-found', 'off-shift'
 */
export async function brakeRoom(
  call: Call,
  { roomId, slow, readFirst, minutes }: Input<'room:brake'>,
): Promise<Answers['room:brake']> {
  const { actor } = call
  const { municipalityId } = await roomFor(call, 'switch-room', roomId)
  if (actor.role !== 'manager' && !(await isCheckedIn(actor.id))) throw new Refusal('off-shift')

  const isOn = slow || readFirst
  const until = isOn ? new Date(call.now.getTime() + minutes * 60_000) : call.now
  const written = await Room.findOneAndUpdate(
    { _id: roomId, municipalityId },
    { $set: { brake: isOn ? { slow, readFirst, until } : null }, $inc: { version: 1 } },
    { returnDocument: 'after' },
  ).lean<RoomRecord | null>()
  if (written === null) throw new Refusal('not-found')
  const reason = [slow && 'slow', readFirst && 'read-first'].filter(Boolean).join(':') || 'off'
  await writeAudit(call, { municipalityId, act: 'room:brake', object: { kind: 'room', id: roomId }, reason })
  call.say.toProcesses('room:changed', { roomId })
  sayRoom(call, roomFacts(written))
  const brake = { roomId, slow, readFirst, until: until.toISOString() }
  call.say.toLeaders(municipalityId, 'room:braked', { brake })
  return { brake }
}
