import { afterAll, beforeAll, expect, test } from 'vitest'
import { join } from '../../../server/access/join.ts'
import { makeAccount } from '../../../server/access/make-account.ts'
import { recover } from '../../../server/access/recover.ts'
import { signIn } from '../../../server/access/sign-in.ts'
import { signOutEverywhere } from '../../../server/access/sign-out-everywhere.ts'
import { signOut } from '../../../server/access/sign-out.ts'
import { AuditEntry } from '../../../server/audit/audit.model.ts'
import { Member } from '../../../server/members/member.model.ts'
import { makeMunicipality } from '../../../server/municipalities/make-municipality.ts'
import { alvasForm, cardsFor, factsOf, openDoor, refusalOf } from './at-the-door.ts'
import type { TestDoor } from './at-the-door.ts'

let place: TestDoor
beforeAll(async () => {
  place = await openDoor({ signInPerAccount: 4 })
})
afterAll(() => place.close())

const passphrase = 'kottar-rullar-ner-i-diket'

async function joined(nickname: string) {
  const [code = ''] = await cardsFor(place, '13-15')
  return join(place.door(), alvasForm(code, { nickname, passphrase }))
}

test('a member signs in however she writes her name', async () => {
  const { me } = await joined('Skogsrå')
  place.entered.length = 0

  const answer = await signIn(place.door(), { nickname: ' skogsRÅ ', passphrase })

  expect(answer.me.id).toBe(me.id)
  expect(place.entered).toEqual([{ memberId: me.id, sessionVersion: 1 }])
})

test('an unknown name, an unknown place and a wrong passphrase get the same answer', async () => {
  await joined('Källan')

  const wrong = [
    { nickname: 'Källan', passphrase: 'något helt annat än det' },
    { nickname: 'Finns inte', passphrase },
    { nickname: 'Källan', passphrase, place: 'annanstans' },
    { nickname: '🙂', passphrase },
  ]
  for (const input of wrong) expect(await refusalOf(signIn(place.door(), input))).toBe('sign-in')
})

test('too many tries under one name are stopped for known and unknown names alike, and end with the window', async () => {
  await joined('Målet')

  for (const nickname of ['Målet', 'Okänd']) {
    for (let tried = 0; tried < 4; tried += 1)
      expect(await refusalOf(signIn(place.door(), { nickname, passphrase: 'fel fel fel fel' }))).toBe(
        'sign-in',
      )
    expect(await refusalOf(signIn(place.door(), { nickname, passphrase }))).toBe('rate-limited')
  }
  place.clock.advanceSeconds(15 * 60)
  const { me } = await signIn(place.door(), { nickname: 'MÅLET', passphrase, place: 'lindasa' })

  expect(me.nickname).toBe('Målet')
})

test('tries that come at the same moment are all counted', async () => {
  const tries = Array.from({ length: 10 }, () => signIn(place.door(), { nickname: 'Stormen', passphrase }))

  const codes = await Promise.all(tries.map((attempt) => refusalOf(attempt)))

  expect(codes.filter((code) => code === 'sign-in')).toHaveLength(4)
  expect(codes.filter((code) => code === 'rate-limited')).toHaveLength(6)
})

test('a colleague’s sign-in is in the audit, a young person’s is not', async () => {
  const { municipalityId } = place
  const tor = { municipalityId, role: 'youth_worker', nickname: 'Tor', avatar: 'leaf' } as const
  const { member, passphrase: own } = await makeAccount(place.call(), tor)
  await joined('Vitsippa')

  await signIn(place.door(), { nickname: 'Tor', passphrase: own })
  await signIn(place.door(), { nickname: 'Vitsippa', passphrase })

  const entries = await AuditEntry.find({ act: 'access:sign-in' }).lean()
  expect(entries.map(({ actorId }) => actorId)).toEqual([member.id])
})

test('a hash that was made cheaper is made anew at the next sign-in', async () => {
  const { me } = await joined('Gammal')
  const dearer = { ...place.config, passphraseCost: { memoryKib: 128, passes: 2 } }

  await signIn({ ...place.door(), config: dearer }, { nickname: 'Gammal', passphrase })

  const { passphraseHash } = await Member.findById(me.id).select('+passphraseHash').lean().orFail()
  expect(passphraseHash).toContain('$m=128,t=2,p=1$')
  await expect(signIn(place.door(), { nickname: 'Gammal', passphrase })).resolves.toBeDefined()
})

test('a recovery code opens once, ends older sessions and is replaced', async () => {
  const { me, recoveryCode } = await joined('Glömsk')
  const fresh = 'helt nya ord till dörren'
  const ask = { nickname: 'Glömsk', recoveryCode: recoveryCode.toLowerCase(), passphrase: fresh }

  const both = await Promise.allSettled([recover(place.door(), ask), recover(place.door(), ask)])

  const [got] = both.filter((one) => one.status === 'fulfilled')
  expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  expect(got?.value.recoveryCode).not.toBe(recoveryCode)
  expect((await factsOf(place, me.id)).sessionVersion).toBe(2)
  expect(await refusalOf(recover(place.door(), ask))).toBe('sign-in')
  expect(await refusalOf(signIn(place.door(), { nickname: 'Glömsk', passphrase }))).toBe('sign-in')
  expect((await signIn(place.door(), { nickname: 'Glömsk', passphrase: fresh })).me.id).toBe(me.id)
})

test('signing out ends this session; signing out everywhere ends them all', async () => {
  const { me } = await joined('Flyttfågel')
  const member = await factsOf(place, me.id)

  await signOut(place.door(member))
  await signOutEverywhere(place.door(member))

  expect(place.left.filter((id) => id === me.id)).toHaveLength(2)
  expect((await factsOf(place, me.id)).sessionVersion).toBe(2)
  expect(place.said).toContainEqual({ to: me.id, name: 'session:ended', payload: { why: 'signed-out' } })
  expect(await refusalOf(signOutEverywhere(place.door()))).toBe('unauthenticated')
})

test('the same name in two municipalities needs the place', async () => {
  const other = await makeMunicipality(place.call(), { slug: 'bergby', name: 'Bergby', placeName: 'Loftet' })
  const { me } = await joined('Tvilling')
  const twin = { municipalityId: other, role: 'participant', nickname: 'Tvilling', avatar: 'fish' } as const
  const { member, passphrase: hers } = await makeAccount(place.call(), twin)

  expect(await refusalOf(signIn(place.door(), { nickname: 'Tvilling', passphrase }))).toBe('sign-in')
  expect((await signIn(place.door(), { nickname: 'Tvilling', passphrase, place: 'lindasa' })).me.id).toBe(
    me.id,
  )
  const there = await signIn(place.door(), { nickname: 'Tvilling', passphrase: hers, place: 'bergby' })
  expect(there.me.id).toBe(member.id)
})

test('a member whose name looks otherwise to a newer rule signs in by the name as she wrote it', async () => {
  const { me } = await joined('Strandråg')
  await Member.updateOne({ _id: me.id }, { $set: { skeleton: 'as-an-older-rule-made-it' } })

  expect((await signIn(place.door(), { nickname: 'Strandråg', passphrase })).me.id).toBe(me.id)
})
