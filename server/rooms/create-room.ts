import type { EndpointAnswers, EndpointInput } from '@lyktan/shared/endpoints.ts'
import { may } from '@lyktan/shared/roles.ts'

import { writeAudit } from '../audit/write-audit.ts'
import type { Call } from '../call.ts'
import { Refusal } from '../refusal.ts'
import { roomFacts } from './room-book.ts'
import { Room } from './room.model.ts'
import type { RoomRecord } from './room.model.ts'
import { viewRoom } from './room.view.ts'
import { sayRoom } from './say-room.ts'
import { staffRooms } from './staff-rooms.ts'

/** A new room. It opens by its hours as soon as the adults are here. @throws Refusal 'forbidden' */
export async function createRoom(
  call: Call,
  settings: EndpointInput<'rooms:create'>,
): Promise<EndpointAnswers['rooms:create']> {
  const { municipalityId } = call.actor
  if (!may(call.actor, 'manage-rooms')) throw new Refusal('forbidden')

  const record = newRoom(call, municipalityId, settings)
  await Room.create(record)
  const object = { kind: 'room', id: record._id }
  await writeAudit(call, { municipalityId, act: 'room:create', object })
  sayRoom(call, roomFacts(record))
  await staffRooms(call, municipalityId)

  return { room: viewRoom(call, (await call.live.rooms.find(record._id)) ?? roomFacts(record)) }
}

/** A room as it begins: closed, until somebody looks at its hours and the adults. */
export function newRoom(
  { newId, now }: Pick<Call, 'newId' | 'now'>,
  municipalityId: string,
  settings: EndpointInput<'rooms:create'>,
): RoomRecord {
  return {
    ...settings,
    _id: newId(),
    municipalityId,
    mode: 'closed',
    reason: 'outside-hours',
    since: now,
    shortSince: null,
    rungAt: null,
    closesAt: null,
    nextOpensAt: null,
    adults: [],
    brake: null,
    session: null,
    switchedTo: null,
    closings: [],
    floorSeq: 0,
    floorRev: 0,
    version: 1,
  }
}
