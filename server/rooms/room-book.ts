import { asMunicipalityId, asRoomId } from '@lyktan/shared/ids.ts'
import type { MunicipalityId, RoomId } from '@lyktan/shared/ids.ts'
import type { PersonView } from '@lyktan/shared/people.ts'
import type { RoomMode, RoomReason, RoomSettings } from '@lyktan/shared/rooms.ts'
import { slowSecondsNow } from '@lyktan/moderation/pace.ts'

import { remember } from '../remember.ts'
import { Room } from './room.model.ts'
import type { RoomRecord } from './room.model.ts'

/** A room's settings and how it stands now. */
export interface RoomFacts extends Readonly<RoomSettings> {
  readonly id: RoomId
  readonly municipalityId: MunicipalityId
  readonly mode: RoomMode
  readonly reason: RoomReason
  readonly since: Date
  readonly shortSince: Date | null
  readonly rungAt: Date | null
  /** Seconds between two messages of one person now: the room's own `slowSeconds`, or more while an adult is missing. */
  readonly slowSecondsNow: number
  /** The adults on duty, who can read everything here. */
  readonly adults: readonly PersonView[]
  readonly closesAt: Date | null
  readonly nextOpensAt: Date | null
  readonly switchedTo: RoomRecord['switchedTo']
  readonly brake: RoomRecord['brake']
  readonly closings: readonly Date[]
  readonly floorSeq: number
  readonly floorRev: number
  readonly version: number
}

/** The rooms as this process remembers them. */
export interface RoomBook {
  /** One room; concurrent finds share one read. */
  find(id: string): Promise<RoomFacts | null>
  /** All rooms of a municipality, by name. */
  inMunicipality(id: string): Promise<readonly RoomFacts[]>
  forget(id: string): void
}

const remembered = 2000

export function createRoomBook(): RoomBook {
  const byId = remember(remembered, async (id: string) => {
    const record = await Room.findById(id).lean<RoomRecord | null>()
    return record === null ? null : roomFacts(record)
  })
  return {
    find: byId.find,
    inMunicipality: async (municipalityId) => {
      const named = await Room.find({ municipalityId }).sort({ name: 1, _id: 1 }).select({ _id: 1 }).lean()
      const found = await Promise.all(named.map(({ _id }) => byId.find(_id)))
      return found.filter((facts) => facts !== null)
    },
    forget: byId.forget,
  }
}

/** What was stored of a room, with what follows from it. */
export function roomFacts(record: RoomRecord): RoomFacts {
  const { _id, municipalityId, ...kept } = record
  return {
    ...kept,
    id: asRoomId(_id),
    municipalityId: asMunicipalityId(municipalityId),
    slowSecondsNow: slowSecondsNow(record),
  }
}
