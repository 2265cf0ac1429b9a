import { Municipality } from '../../server/municipalities/municipality.model.ts'
import { openPerson } from './people.ts'
import type { Person } from './people.ts'
import type { Place } from './place.ts'

/** Lindåsa, as every test knows it. */
export async function openMunicipality(place: Place, name = 'lindasa', adultsNeeded = 2): Promise<string> {
  const id = place.newId()
  await Municipality.create({
    _id: id,
    slug: name,
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
  return id
}

/** The cast: Alva 14, Omar 17, Elias 22 and the adults around them. Ages as of 2026. */
export const cast = {
  alva: (place: Place, municipalityId: string, shownMessages = 0): Promise<Person> =>
    openPerson(place, { nickname: 'Alva', birthYear: 2012, municipalityId, shownMessages }),
  omar: (place: Place, municipalityId: string, shownMessages = 5): Promise<Person> =>
    openPerson(place, { nickname: 'Omar', birthYear: 2009, municipalityId, shownMessages }),
  elias: (place: Place, municipalityId: string, shownMessages = 5): Promise<Person> =>
    openPerson(place, { nickname: 'Elias', birthYear: 2004, municipalityId, shownMessages }),
  signe: (place: Place, municipalityId: string): Promise<Person> =>
    openPerson(place, { nickname: 'Signe', role: 'youth_worker', municipalityId }),
  tor: (place: Place, municipalityId: string): Promise<Person> =>
    openPerson(place, { nickname: 'Tor', role: 'youth_worker', municipalityId }),
  per: (place: Place, municipalityId: string): Promise<Person> =>
    openPerson(place, { nickname: 'Per', role: 'manager', municipalityId }),
}
