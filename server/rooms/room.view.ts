import type { RoomView } from '@lyktan/shared/rooms.ts'
import { brakedSeconds } from '@lyktan/moderation/brake.ts'

import type { Circumstances } from '../call.ts'
import type { RoomFacts } from './room-book.ts'

/** A room as everybody who may see it in the list sees it. */
export function viewRoom(call: Circumstances, room: RoomFacts): RoomView {
  return {
    id: room.id,
    name: room.name,
    description: room.description,
    icon: room.icon,
    tone: room.tone,
    ageBands: room.ageBands,
    sensitive: room.sensitive,
    language: room.language,
    reading: room.reading,
    mode: room.mode,
    reason: room.reason,
    slowSeconds: brakedSeconds(room.slowSecondsNow, room.brake, call.now),
    closesAt: room.closesAt?.toISOString() ?? null,
    nextOpensAt: room.nextOpensAt?.toISOString() ?? null,
    adults: room.adults,
    peopleCount: call.live.presence.count(room.id),
    hours: room.hours,
    ...(room.session && { sessionId: room.session.id }),
    version: room.version,
  }
}
