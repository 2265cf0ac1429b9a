import { asMunicipalityId, asRoomId } from '@lyktan/shared/ids.ts'
import type { MunicipalityId, RoomId } from '@lyktan/shared/ids.ts'
import type { PersonView } from '@lyktan/shared/people.ts'
import type { RoomMode, RoomReason, RoomSettings } from '@lyktan/shared/rooms.ts'
import { slowSecondsNow } from '@lyktan/moderation/pace.ts'

import { trusted } from 'mongoose'

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
  readonly session: RoomRecord['session']
  readonly closings: readonly Date[]
  readonly floorSeq: number
  readonly floorRev: number
  readonly version: number
}

/** The rooms as this process remembers them. */
export interface RoomBook {
  /** One room; concurrent finds share one read. */
  find(id: string): Promise<RoomFacts | null>
  /** All topic rooms of a municipality, by name: what is listed, shown and reported. Sessions' own rooms are not among them. */
  inMunicipality(id: string): Promise<readonly RoomFacts[]>
  /** The topic rooms, and those of sessions that have begun to gather and are not over. */
  inUse(id: string): Promise<readonly RoomFacts[]>
  /** Every room that may hold messages, those of sessions that are over too. */
  everyIn(id: string): Promise<readonly RoomFacts[]>
  forget(id: string): void
}

const remembered = 2000

export function createRoomBook(): RoomBook {
  const byId = remember(remembered, async (id: string) => {
    const record = await Room.findById(id).lean<RoomRecord | null>()
    return record === null ? null : roomFacts(record)
  })
  const read = async (named: readonly { readonly _id: string }[]) => {
    const found = await Promise.all(named.map(({ _id }) => byId.find(_id)))
    return found.filter((facts) => facts !== null)
  }
  const byName = { name: 1, _id: 1 } as const
  return {
    find: byId.find,
    inMunicipality: async (municipalityId) =>
      read(await Room.find({ municipalityId, session: null }).sort(byName).select({ _id: 1 }).lean()),
    inUse: async (municipalityId) => {
      const isUsed = trusted({ $ne: 'over' } as const)
      const used = Room.find({ municipalityId, 'session.phase': isUsed }).sort(byName)
      return read(await used.select({ _id: 1 }).lean())
    },
    everyIn: async (municipalityId) =>
      read(await Room.find({ municipalityId }).sort(byName).select({ _id: 1 }).lean()),
    forget: byId.forget,
  }
}

/** What was stored of a room, with what follows from it. */
export function roomFacts(record: RoomRecord): RoomFacts {
  const { _id, municipalityId, ...kept } = record
  return {
    ...kept,
    session: kept.session ?? null,
    id: asRoomId(_id),
    municipalityId: asMunicipalityId(municipalityId),
    slowSecondsNow: slowSecondsNow(record),
  }
}
