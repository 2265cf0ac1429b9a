import type { AgeBand } from '@lyktan/shared/age-bands.ts'
import { asMunicipalityId, asRoomId } from '@lyktan/shared/ids.ts'
import type { MunicipalityId, RoomId } from '@lyktan/shared/ids.ts'
import { Municipality } from '../../server/municipalities/municipality.model.ts'
import { Room } from '../../server/rooms/room.model.ts'

/** A room as it stands in the database, open. */
export async function furnish(room: {
  readonly id: string
  readonly municipalityId: string
  readonly name: string
  readonly ageBands: readonly AgeBand[]
  readonly sensitive?: boolean
}): Promise<RoomId> {
  const { id, ageBands, ...rest } = room
  await Room.create({
    ...rest,
    _id: id,
    ageBands: [...ageBands],
    description: 'Ett rum',
    icon: 'sofa',
    tone: 'lime',
    hours: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, from: '00:00', to: '23:59' })),
    reading: 'all',
    language: 'sv',
    mode: 'open',
    reason: 'staffed',
    since: new Date('2026-11-01T00:00:00.000Z'),
  })
  return asRoomId(id)
}

/** Lindåsa, for tests of verbs that need no server before them. */
export async function furnishMunicipality(id: string): Promise<MunicipalityId> {
  await Municipality.create({
    _id: id,
    slug: id,
    name: 'Lindåsa',
    isDemo: false,
    timeZone: 'Europe/Stockholm',
    languages: ['sv', 'en'],
    settings: {
      placeName: 'Hänget',
      areas: ['Centrum'],
      adultsNeeded: 2,
      participantsPerAdult: 15,
      strictness: 'newcomers',
      minimumAge: 13,
      retention: {
        messageHours: 24,
        heldDays: 7,
        removedDays: 180,
        accountMonths: 12,
        decisionReference: 'FN 2026:1',
      },
    },
  })
  return asMunicipalityId(id)
}
