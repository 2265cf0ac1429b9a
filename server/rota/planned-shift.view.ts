import { asRoomId } from '@lyktan/shared/ids.ts'
import type { PersonView } from '@lyktan/shared/people.ts'
import type { PlannedShiftView } from '@lyktan/shared/rota.ts'

import type { Circumstances } from '../call.ts'
import { personView } from '../members/member-book.ts'
import type { PlannedShiftRecord } from './planned-shift.model.ts'

/** Planned shifts as the leaders see them, the first to begin first. */
export async function viewPlannedShifts(
  call: Circumstances,
  records: readonly PlannedShiftRecord[],
): Promise<readonly PlannedShiftView[]> {
  const views = await Promise.all(records.map((record) => viewPlannedShift(call, record)))
  return views.toSorted(
    (one, other) =>
      byText(one.startsAt, other.startsAt) ||
      byText(one.person?.nickname ?? '', other.person?.nickname ?? '') ||
      byText(one.id, other.id),
  )
}

const byText = (one: string, other: string): number => (one < other ? -1 : Number(one > other))

async function viewPlannedShift(call: Circumstances, record: PlannedShiftRecord): Promise<PlannedShiftView> {
  const { _id: id, date, from, to, isOffered, version, roomId, startsAt, endsAt, cameAt } = record
  const room = roomId === null ? null : await call.live.rooms.find(roomId)
  return {
    id,
    date,
    from,
    to,
    startsAt: startsAt.toISOString(),
    endsAt: endsAt.toISOString(),
    person: await personOf(call, record.memberId),
    room: roomId === null ? null : { id: asRoomId(roomId), name: room?.name ?? '' },
    isOffered,
    taker: await personOf(call, record.takerId),
    cameAt: cameAt?.toISOString() ?? null,
    version,
  }
}

async function personOf(call: Circumstances, id: string | null): Promise<PersonView | null> {
  const facts = id === null ? null : await call.live.members.find(id)
  return facts === null ? null : personView(facts)
}
