import { afterAll, beforeAll, expect, test } from 'vitest'
import { join } from '../../../server/access/join.ts'
import { makeAccount } from '../../../server/access/make-account.ts'
import { changeMe } from '../../../server/members/change-me.ts'
import { eraseMe } from '../../../server/members/erase-me.ts'
import { Member } from '../../../server/members/member.model.ts'
import { noteShownMessage } from '../../../server/members/note-shown-message.ts'
import { ownData } from '../../../server/members/own-data.ts'
import { viewMe } from '../../../server/members/view-me.ts'
import { weedAccounts } from '../../../server/members/weed-accounts.ts'
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
