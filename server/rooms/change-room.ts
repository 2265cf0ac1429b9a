import type { EndpointAnswers, EndpointInput } from '@lyktan/shared/endpoints.ts'

import { writeAudit } from '../audit/write-audit.ts'
import type { Call } from '../call.ts'
import { Refusal } from '../refusal.ts'
import { roomFor } from './room-for.ts'
import { roomFacts } from './room-book.ts'
import { Room } from './room.model.ts'
import type { RoomRecord } from './room.model.ts'
import { viewRoom } from './room.view.ts'
import { sayRoom } from './say-room.ts'
import { staffRooms } from './staff-rooms.ts'

/** Changes what a manager decides about a room. Who is no longer of its ages leaves it at once. @throws Refusal 'forbidden', 'not-found' */
export async function changeRoom(
  call: Call,
  { roomId, ...settings }: EndpointInput<'rooms:change'>,
): Promise<EndpointAnswers['rooms:change']> {
  const { municipalityId } = call.actor
  const room = await roomFor(call, 'manage-rooms', roomId)
  // A session's own room follows the session.
  if (room.session !== null) throw new Refusal('session-state')

  const changed = Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined))
  const written = await Room.findOneAndUpdate(
    { _id: roomId, municipalityId },
    { $set: changed, $inc: { version: 1 } },
    { returnDocument: 'after' },
  ).lean<RoomRecord | null>()
  if (written === null) throw new Refusal('not-found')
  await writeAudit(call, { municipalityId, act: 'room:change', object: { kind: 'room', id: roomId } })
  sayRoom(call, roomFacts(written))
  if (settings.ageBands !== undefined) dropOthers(call, roomFacts(written))
  await staffRooms(call, municipalityId)

  return { room: viewRoom(call, (await call.live.rooms.find(roomId)) ?? roomFacts(written)) }
}

/** Young people of other bands hear no more of the room. */
function dropOthers(call: Call, room: ReturnType<typeof roomFacts>): void {
  for (const { person, ageBand } of call.live.presence.people(room.id)) {
    if (ageBand === null || room.ageBands.includes(ageBand)) continue
    call.say.toProcesses('member:dropped', { memberId: person.id, roomId: room.id })
  }
}
