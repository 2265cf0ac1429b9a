import { afterAll, beforeAll, expect, test } from 'vitest'
import { checkNickname } from '../../../server/access/check-nickname.ts'
import { join } from '../../../server/access/join.ts'
import { makeAccount } from '../../../server/access/make-account.ts'
import { checkInvitation } from '../../../server/invitations/check-invitation.ts'
import { Member } from '../../../server/members/member.model.ts'
import { alvasForm, cardsFor, factsOf, openDoor, refusalOf } from './at-the-door.ts'
import type { TestDoor } from './at-the-door.ts'

let place: TestDoor
beforeAll(async () => {
  place = await openDoor()
})
afterAll(() => place.close())

async function card(ageBand: '13-15' | '16-19' | '20-25' = '13-15'): Promise<string> {
  const [code = ''] = await cardsFor(place, ageBand)
  return code
}

test('a card tells what it opens before anything is asked', async () => {
  const code = await card('16-19')

  const { offer } = await checkInvitation(place.call(), { code: code.toLowerCase().replaceAll('-', ' ') })

  expect(offer.place).toMatchObject({ name: 'Hänget', municipality: 'Lindåsa' })
  expect(offer.ageBand).toBe('16-19')
  expect(offer.birthYears).toEqual([2007, 2008, 2009, 2010])
  expect(offer.passphraseSuggestion.split('-')).toHaveLength(4)
})

test('somebody who fits comes in under a new session and gets a recovery code once', async () => {
  const { me, recoveryCode } = await join(place.door(), alvasForm(await card(), { nickname: 'Granbarr' }))

  expect(me).toMatchObject({ role: 'participant', nickname: 'Granbarr', ageBand: '13-15', gender: null })
  expect(recoveryCode).toMatch(/^([2-9A-Z]{4}-){3}[2-9A-Z]{4}$/)
  expect(place.entered).toContainEqual({ memberId: me.id, sessionVersion: 1 })
  const record = await Member.findById(me.id).select('+passphraseHash +recoveryHash').lean().orFail()
  expect(record.passphraseHash).toMatch(/^\$argon2id\$v=19\$m=64,t=1,p=1\$/)
  expect(JSON.stringify(record)).not.toContain(recoveryCode.replaceAll('-', ''))
  expect(record.lastVisitOn.toISOString()).toBe('2026-11-20T00:00:00.000Z')
})

test('of two who come with one card at once exactly one gets in', async () => {
  const code = await card()

  const both = await Promise.allSettled([
    join(place.door(), alvasForm(code, { nickname: 'Första' })),
    join(place.door(), alvasForm(code, { nickname: 'Andra' })),
  ])

  expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  expect(await Member.countDocuments({ nickname: 'Första' })).not.toBe(
    await Member.countDocuments({ nickname: 'Andra' }),
  )
})

test('of two who choose look-alike names at once one gets it, and the other keeps her card', async () => {
  const [first, second] = [await card(), await card()]

  const both = await Promise.allSettled([
    join(place.door(), alvasForm(first, { nickname: 'Lingon' })),
    join(place.door(), alvasForm(second, { nickname: 'LINGON' })),
  ])
  const loser = both[0].status === 'rejected' ? first : second
  const again = await join(place.door(), alvasForm(loser, { nickname: 'Hjortron' }))

  expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  expect(again.me.nickname).toBe('Hjortron')
})

test('a used, an unknown, an expired card and one that never was get the same answer', async () => {
  const [used, old] = [await card(), await card()]
  await join(place.door(), alvasForm(used, { nickname: 'Kantarell' }))
  const late = { ...place.call(), now: new Date('2026-12-20T17:00:00Z') }

  expect(await refusalOf(checkInvitation(place.call(), { code: used }))).toBe('invitation')
  expect(await refusalOf(join(place.door(), alvasForm(used, { nickname: 'Trattkantarell' })))).toBe(
    'invitation',
  )
  expect(await refusalOf(checkInvitation(place.call(), { code: 'AAAA-BBBB-CCCC' }))).toBe('invitation')
  expect(await refusalOf(checkInvitation(late, { code: old }))).toBe('invitation')
})

test('somebody under 13 is refused, leaves nothing behind, and the card can still be used', async () => {
  const code = await card()
  const before = await Member.countDocuments()

  expect(await refusalOf(join(place.door(), alvasForm(code, { birthYear: 2014 })))).toBe('too-young')
  expect(await refusalOf(join(place.door(), alvasForm(code, { birthYear: 2013, hasTurned13: false })))).toBe(
    'too-young',
  )
  expect(await refusalOf(join(place.door(), alvasForm(code, { birthYear: 2013 })))).toBe('bad-request')
  expect(await Member.countDocuments()).toBe(before)

  const turned = alvasForm(code, { birthYear: 2013, hasTurned13: true, nickname: 'Nyss13fyllt' })
  expect(await refusalOf(join(place.door(), { ...turned, birthYear: 2000 }))).toBe('too-old')
  expect(await refusalOf(join(place.door(), { ...turned, birthYear: 2009 }))).toBe('wrong-band')
  expect((await join(place.door(), { ...turned, nickname: 'Blåbär' })).me.ageBand).toBe('13-15')
})

test('a name that looks like a colleague’s is taken', async () => {
  const { municipalityId } = place
  await makeAccount(place.call(), { municipalityId, role: 'youth_worker', nickname: 'Signe', avatar: 'leaf' })
  const code = await card()

  expect(await checkNickname(place.call(), { code, nickname: 's i g n e' })).toMatchObject({ fits: false })
  expect(await refusalOf(join(place.door(), alvasForm(code, { nickname: 'SIGNE' })))).toBe('nickname-taken')
  expect(await checkNickname(place.call(), { code, nickname: 'Tranbär' })).toEqual({ fits: true, why: null })
  expect(await refusalOf(checkNickname(place.call(), { code: 'ZZZZ-ZZZZ-ZZZZ', nickname: 'Signe' }))).toBe(
    'invitation',
  )
})

test('an easy passphrase and an area that is not there are refused', async () => {
  const code = await card()

  const weak = ['Lösenord123456!', 'tallkotte är mitt namn', 'vi ses på Hänget ikväll']
  for (const passphrase of weak) {
    expect(await refusalOf(join(place.door(), alvasForm(code, { passphrase })))).toBe('passphrase-weak')
  }
  expect(await refusalOf(join(place.door(), alvasForm(code, { area: 'Månen' })))).toBe('bad-request')
})

test('a demo’s card lets in any number, and nothing about who came is logged', async () => {
  const [code = ''] = await cardsFor(place, '20-25', { isReusable: true })
  const older = { birthYear: 2004, area: 'Centrum', gender: 'unsaid' as const }

  await join(place.door(), alvasForm(code, { ...older, nickname: 'Vintergäck' }))
  const { me } = await join(place.door(), alvasForm(code, { ...older, nickname: 'Snödroppe' }))

  expect(await factsOf(place, me.id)).toMatchObject({ area: 'Centrum', gender: 'unsaid' })
  expect(place.logged.join()).not.toMatch(/Snödroppe|Vintergäck/)
})
