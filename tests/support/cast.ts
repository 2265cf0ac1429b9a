import type { AgeBand } from '@lyktan/shared/age-bands.ts'
import { asMunicipalityId, asRoomId } from '@lyktan/shared/ids.ts'
import type { MunicipalityId, RoomId } from '@lyktan/shared/ids.ts'
import { Municipality } from '../../server/municipalities/municipality.model.ts'
import { Room } from '../../server/rooms/room.model.ts'
import type { RoomRecord } from '../../server/rooms/room.model.ts'
import { Shift } from '../../server/shifts/shift.model.ts'
import { addMember, openPerson } from './people.ts'
import type { Person, Stage } from './people.ts'

/** Lindåsa, as every test knows it. */
export async function openMunicipality(place: Stage, name = 'lindasa', adultsNeeded = 2): Promise<string> {
  return furnishMunicipality(place.newId(), { slug: name, adultsNeeded })
}

/** The same under a name of its own, for tests of verbs that need no server before them. */
export async function furnishMunicipality(
  id: string,
  { slug = id, adultsNeeded = 2 } = {},
): Promise<MunicipalityId> {
  await Municipality.create({
    _id: id,
    slug,
    name: 'Lindåsa',
    isDemo: false,
    timeZone: 'Europe/Stockholm',
    languages: ['sv', 'en'],
    settings: {
      placeName: 'Hänget',
      areas: ['Centrum', 'Norr'],
      adultsNeeded,
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

/** The cast: Alva 14, Omar 17, Elias 22 and the adults around them. Ages as of 2026. */
export const cast = {
  alva: (place: Stage, municipalityId: string, shownMessages = 0): Promise<Person> =>
    openPerson(place, { nickname: 'Alva', birthYear: 2012, municipalityId, shownMessages }),
  omar: (place: Stage, municipalityId: string, shownMessages = 5): Promise<Person> =>
    openPerson(place, { nickname: 'Omar', birthYear: 2009, municipalityId, shownMessages }),
  elias: (place: Stage, municipalityId: string, shownMessages = 5): Promise<Person> =>
    openPerson(place, { nickname: 'Elias', birthYear: 2004, municipalityId, shownMessages }),
  signe: (place: Stage, municipalityId: string): Promise<Person> =>
    openPerson(place, { nickname: 'Signe', role: 'youth_worker', municipalityId }),
  tor: (place: Stage, municipalityId: string): Promise<Person> =>
    openPerson(place, { nickname: 'Tor', role: 'youth_worker', municipalityId }),
  per: (place: Stage, municipalityId: string): Promise<Person> =>
    openPerson(place, { nickname: 'Per', role: 'manager', municipalityId }),
}

/**
 * A room that stands open with two adults on duty, as on any evening; `wishes` change what the test is about.
 * The adults need not be connected: they are checked in as stand-ins for eight hours.
 */
export async function openRoom(
  place: Stage,
  municipalityId: string,
  wishes: Partial<RoomRecord> = {},
): Promise<RoomId> {
  const id = place.newId()
  const now = place.clock.now()
  const until = new Date(now.getTime() + 8 * 3_600_000)
  const onDuty = await Shift.countDocuments({ municipalityId, isOpen: true })
  for (let adult = onDuty; adult < 2; adult += 1) {
    const memberId = await addMember(place, {
      nickname: `Vuxen ${adult}`,
      role: 'youth_worker',
      municipalityId,
    })
    await Shift.create({
      _id: place.newId(),
      municipalityId,
      memberId,
      checkedInAt: now,
      lastSeenAt: now,
      standInUntil: until,
      isOpen: true,
    })
  }
  await Room.create({
    _id: id,
    municipalityId,
    name: `Rum ${id}`,
    description: 'Häng',
    icon: 'sofa',
    tone: 'lime',
    ageBands: ['13-15', '16-19', '20-25'],
    reading: 'newcomers',
    language: 'sv',
    mode: 'open',
    reason: 'staffed',
    since: now,
    closesAt: until,
    switchedTo: { mode: 'open', until, by: 'nobody' },
    ...wishes,
  })
  return asRoomId(id)
}

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

/** Checks an adult in at the desk, as she would. */
export async function onShift(person: Person): Promise<Person> {
  await person.ask('shift:check-in', {})
  return person
}
