import { afterAll, beforeAll, expect, test } from 'vitest'
import { changeSettingsInput } from '@lyktan/shared/municipalities.ts'
import { makeAccount } from '../../../server/access/make-account.ts'
import { AuditEntry } from '../../../server/audit/audit.model.ts'
import { changeSettings } from '../../../server/municipalities/change-settings.ts'
import { makeMunicipality } from '../../../server/municipalities/make-municipality.ts'
import { placesNow } from '../../../server/municipalities/places-now.ts'
import { viewSettings } from '../../../server/municipalities/view-settings.ts'
import { openDoor, refusalOf } from '../access/at-the-door.ts'
import type { TestDoor } from '../access/at-the-door.ts'

let place: TestDoor
beforeAll(async () => {
  place = await openDoor()
})
afterAll(() => place.close())

async function staff(role: 'manager' | 'youth_worker' | 'analyst' | 'admin', nickname: string) {
  const account = { municipalityId: place.municipalityId, role, nickname, avatar: 'leaf' } as const
  return (await makeAccount(place.call(), account)).member
}

test('a new municipality asks for two adults, reads newcomers first and has the proposed retention plan', async () => {
  const per = await staff('manager', 'Per')

  const { settings } = await viewSettings(place.by(per))

  expect(settings).toEqual({
    placeName: 'Hänget',
    areas: ['Centrum'],
    adultsNeeded: 2,
    participantsPerAdult: 15,
    strictness: 'newcomers',
    minimumAge: 13,
    retention: {
      messageHours: 24,
      heldDays: 7,
      removedDays: 183,
      accountMonths: 12,
      decisionReference: 'Förslag, inte beslutat',
    },
  })
})

test('a manager changes some choices; the others stay, other processes hear of it, and the audit names which', async () => {
  const pia = await staff('manager', 'Pia')

  const { settings } = await changeSettings(place.by(pia), { strictness: 'all', areas: ['Norr', 'Söder'] })

  expect(settings).toMatchObject({ strictness: 'all', areas: ['Norr', 'Söder'], adultsNeeded: 2 })
  expect((await viewSettings(place.by(pia))).settings).toEqual(settings)
  const payload = { municipalityId: place.municipalityId }
  expect(place.said).toContainEqual({ to: 'processes', name: 'municipality:changed', payload })
  const entries = await AuditEntry.find({ act: 'settings:change' }).lean()
  expect(entries.map(({ actorId, reason }) => `${actorId} ${reason}`).sort()).toEqual(
    [`${pia.id} areas`, `${pia.id} strictness`].sort(),
  )
})

test('nobody but a manager sees or changes the choices', async () => {
  for (const role of ['youth_worker', 'analyst', 'admin'] as const) {
    const member = await staff(role, `Namn ${role}`)
    expect(await refusalOf(viewSettings(place.by(member)))).toBe('forbidden')
    expect(await refusalOf(changeSettings(place.by(member), { minimumAge: 16 }))).toBe('forbidden')
  }
})

test('choices outside what the law and the field allow are not in the agreed form', () => {
  const unfit = [{ adultsNeeded: 0 }, { minimumAge: 12 }, { strictness: 'none' }, { $set: { name: 'x' } }]
  for (const input of unfit) expect(changeSettingsInput.safeParse(input).success).toBe(false)
})

test('the landing page names places, and a slug belongs to one municipality', async () => {
  await makeMunicipality(place.call(), { slug: 'bergby', name: 'Bergby', placeName: 'Loftet' })

  const { places } = await placesNow(place.call())

  expect(places.map((now) => now.place.name)).toEqual(['Loftet', 'Hänget'])
  expect(places[0]).toMatchObject({ rooms: [], adults: [] })
  const again = makeMunicipality(place.call(), { slug: 'bergby', name: 'Annat', placeName: 'Annat' })
  expect(await refusalOf(again)).toBe('conflict')
})
