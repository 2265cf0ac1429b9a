import { afterAll, beforeAll, expect, test } from 'vitest'
import { join } from '../../../server/access/join.ts'
import { makeAccount } from '../../../server/access/make-account.ts'
import { changeMe } from '../../../server/members/change-me.ts'
import { eraseMe } from '../../../server/members/erase-me.ts'
import { Member } from '../../../server/members/member.model.ts'
import { viewStanding } from '../../../server/members/member.view.ts'
import { noteShownMessage } from '../../../server/members/note-shown-message.ts'
import { ownData } from '../../../server/members/own-data.ts'
import { pauseMember } from '../../../server/members/pause-member.ts'
import { viewMe } from '../../../server/members/view-me.ts'
import { weedAccounts } from '../../../server/members/weed-accounts.ts'
import { makeMunicipality } from '../../../server/municipalities/make-municipality.ts'
import { alvasForm, cardsFor, factsOf, openDoor, refusalOf } from '../access/at-the-door.ts'
import type { TestDoor } from '../access/at-the-door.ts'

let place: TestDoor
beforeAll(async () => {
  place = await openDoor()
})
afterAll(() => place.close())

async function joined(nickname: string) {
  const [code = ''] = await cardsFor(place, '13-15')
  const { me } = await join(place.door(), alvasForm(code, { nickname }))
  return factsOf(place, me.id)
}

async function leader(nickname: string, municipalityId = place.municipalityId) {
  const account = { municipalityId, role: 'youth_worker', nickname, avatar: 'leaf' } as const
  return (await makeAccount(place.call(), account)).member
}

test('nobody is signed in before signing in; then I see myself and my place', async () => {
  const alva = await joined('Talgoxe')

  expect(await viewMe(place.door())).toEqual({ me: null })
  expect((await viewMe(place.door(alva))).me).toMatchObject({
    nickname: 'Talgoxe',
    place: { name: 'Hänget' },
  })
})

test('I change what is mine to change, and take an answer back', async () => {
  const alva = await joined('Domherre')

  const told = await changeMe(place.by(alva), {
    gender: 'girl',
    area: 'Centrum',
    showsTyping: true,
    avatar: 'fish',
  })
  const regretted = await changeMe(place.by(alva), { gender: null, area: null })

  expect(told.me).toMatchObject({ gender: 'girl', area: 'Centrum', showsTyping: true, avatar: 'fish' })
  expect(regretted.me).toMatchObject({ gender: null, area: null, avatar: 'fish' })
  expect(await refusalOf(changeMe(place.by(alva), { area: 'Nya Zeeland' }))).toBe('bad-request')
  expect((await factsOf(place, alva.id)).showsTyping).toBe(true)
})

test('my own data has everything about me and nothing that opens a door', async () => {
  const alva = await joined('Blåmes')

  const { data } = await ownData(place.by(alva))

  expect(data).toMatchObject({
    nickname: 'Blåmes',
    birthYear: 2012,
    municipality: 'Lindåsa',
    ageBand: '13-15',
  })
  expect(JSON.stringify(data)).not.toMatch(/argon2/)
})

test('erasing takes the account at once, ends the session and frees the name', async () => {
  const alva = await joined('Koltrast')

  await eraseMe(place.door(alva))

  expect(await Member.countDocuments({ nickname: 'Koltrast' })).toBe(0)
  expect(await place.live.members.find(alva.id)).toBeNull()
  expect(place.left).toContain(alva.id)
  expect(place.said).toContainEqual({ to: alva.id, name: 'session:ended', payload: { why: 'erased' } })
  expect((await joined('Koltrast')).id).not.toBe(alva.id)
  expect(await refusalOf(eraseMe(place.door(await leader('Sune'))))).toBe('forbidden')
  expect(await refusalOf(eraseMe(place.door()))).toBe('unauthenticated')
})

test('a pause tells the member, and a shorter one never ends a longer', async () => {
  const [alva, signe] = [await joined('Gråsparv'), await leader('Signe')]
  const pause = { memberId: alva.id, rule: 1, words: 'Ta en paus.' }

  await pauseMember(place.by(signe), { ...pause, minutes: 60 })
  await pauseMember(place.by(signe), { ...pause, minutes: 15, rule: 2 })

  const facts = await factsOf(place, alva.id)
  expect(facts).toMatchObject({
    pauseRule: 1,
    pausedUntil: new Date(place.clock.now().getTime() + 3_600_000),
  })
  const heard = place.said.filter(({ to, name }) => to === alva.id && name === 'standing:changed')
  expect(heard).toHaveLength(1)
  expect(viewStanding(facts, place.clock.now())).toMatchObject({
    pauseWords: 'Ta en paus.',
    readFirst: 'read-first',
  })
  const later = new Date(place.clock.now().getTime() + 3_600_001)
  expect(viewStanding(facts, later)).toMatchObject({ pausedUntil: null, pauseWords: null })
})

test('only leaders pause, only young people, only in their own municipality', async () => {
  const other = await makeMunicipality(place.call(), { slug: 'bergby', name: 'Bergby', placeName: 'Loftet' })
  const [alva, omar, tor] = [await joined('Skata'), await joined('Kråka'), await leader('Tor')]
  const stranger = await leader('Gro', other)
  const pause = { minutes: 15, rule: 1, words: 'Paus.' }

  expect(await refusalOf(pauseMember(place.by(omar), { ...pause, memberId: alva.id }))).toBe('forbidden')
  expect(await refusalOf(pauseMember(place.by(stranger), { ...pause, memberId: alva.id }))).toBe('not-found')
  expect(await refusalOf(pauseMember(place.by(stranger), { ...pause, memberId: tor.id }))).toBe('not-found')
})

test('shown messages are counted only while somebody is new', async () => {
  const alva = await joined('Sidensvans')

  for (let message = 0; message < 8; message += 1) await noteShownMessage(place.call(), alva.id)

  expect((await factsOf(place, alva.id)).shownMessages).toBe(5)
})

test('an account is weeded twelve months after the last visit, and a visit is known by its day only', async () => {
  const [gone, stays, staff] = [await joined('Flyttblock'), await joined('Stannar'), await leader('Kerstin')]
  place.clock.set('2027-09-01T15:20:00.000Z')
  await viewMe(place.door(stays))
  place.clock.set('2027-12-01T15:20:00.000Z')

  await weedAccounts(place.call())

  expect(await Member.findById(gone.id)).toBeNull()
  expect((await Member.findById(stays.id).orFail()).lastVisitOn.toISOString()).toBe(
    '2027-09-01T00:00:00.000Z',
  )
  expect(await Member.findById(staff.id)).not.toBeNull()
  expect(place.logged.join()).not.toMatch(/Flyttblock/)
})
