import { afterAll, beforeAll, expect, test } from 'vitest'
import { asInvitationId } from '@lyktan/shared/ids.ts'
import { join } from '../../../server/access/join.ts'
import { makeAccount } from '../../../server/access/make-account.ts'
import { AuditEntry } from '../../../server/audit/audit.model.ts'
import { checkInvitation } from '../../../server/invitations/check-invitation.ts'
import { Invitation } from '../../../server/invitations/invitation.model.ts'
import { listInvitations } from '../../../server/invitations/list-invitations.ts'
import { makeInvitations } from '../../../server/invitations/make-invitations.ts'
import { revokeInvitation } from '../../../server/invitations/revoke-invitation.ts'
import type { MemberFacts } from '../../../server/members/member-facts.ts'
import { makeMunicipality } from '../../../server/municipalities/make-municipality.ts'
import { alvasForm, openDoor, refusalOf } from '../access/at-the-door.ts'
import type { TestDoor } from '../access/at-the-door.ts'

let place: TestDoor
let signe: MemberFacts
beforeAll(async () => {
  place = await openDoor()
  signe = await staff('youth_worker', 'Signe')
})
afterAll(() => place.close())

async function staff(
  role: 'youth_worker' | 'analyst',
  nickname: string,
  municipalityId = place.municipalityId,
) {
  return (await makeAccount(place.call(), { municipalityId, role, nickname, avatar: 'leaf' })).member
}

async function oneCard() {
  const { cards } = await makeInvitations(place.by(signe), { ageBand: '13-15', count: 1 })
  const [card] = cards
  if (card === undefined) throw new Error('No card was made.')
  return card
}

test('a card has a readable code, an address that no server log holds, and a drawing of it', async () => {
  const card = await oneCard()

  expect(card.code).toMatch(/^([2-9A-HJKMNP-TW-Z]{4}-){2}[2-9A-HJKMNP-TW-Z]{4}$/)
  expect(card.address).toBe(`http://place.example/kom-in#kod=${card.code}`)
  expect(card.qrSvg).toMatch(/^<svg [^]*<\/svg>\n?$/)
  expect(card.expiresAt).toBe('2026-12-04T17:00:00.000Z')
})

test('a code is nowhere in the database, and who was given it neither', async () => {
  const card = await oneCard()
  await join(place.door(), alvasForm(card.code, { nickname: 'Ingens' }))

  const records = JSON.stringify(await Invitation.find().lean())
  const entries = await AuditEntry.find({ act: 'invitations:make', objectId: card.id }).lean()

  expect(records).not.toContain(card.code)
  expect(records).not.toContain(card.code.replaceAll('-', ''))
  expect(Object.keys(await Invitation.findById(card.id).lean().orFail()).sort()).toEqual(
    ['_id', 'ageBand', 'codeHash', 'expiresAt', 'isReusable', 'madeAt', 'municipalityId', 'state'].sort(),
  )
  expect(entries.map(({ actorId }) => actorId)).toEqual([signe.id])
})

test('leaders see what became of the cards', async () => {
  const [used, revoked, unused] = [await oneCard(), await oneCard(), await oneCard()]
  await join(place.door(), alvasForm(used.code, { nickname: 'Använd' }))
  await revokeInvitation(place.by(signe), { invitationId: revoked.id })

  const { invitations } = await listInvitations(place.by(signe))
  const later = { ...place.by(signe), now: new Date('2026-12-04T17:00:00.000Z') }
  const { invitations: then } = await listInvitations(later)

  const stateOf = (id: string) => invitations.find((invitation) => invitation.id === id)?.state
  expect([used, revoked, unused].map(({ id }) => stateOf(id))).toEqual(['used', 'revoked', 'unused'])
  expect(then.find(({ id }) => id === unused.id)?.state).toBe('expired')
})

test('a revoked card opens nothing; a used one stays used', async () => {
  const [lost, used] = [await oneCard(), await oneCard()]
  await join(place.door(), alvasForm(used.code, { nickname: 'Förbrukad' }))

  await revokeInvitation(place.by(signe), { invitationId: lost.id })
  await revokeInvitation(place.by(signe), { invitationId: lost.id })

  expect(await refusalOf(checkInvitation(place.call(), { code: lost.code }))).toBe('invitation')
  expect(await refusalOf(revokeInvitation(place.by(signe), { invitationId: used.id }))).toBe('stale')
  expect(await AuditEntry.countDocuments({ act: 'invitations:revoke', objectId: lost.id })).toBe(1)
})

test('another municipality’s cards are not there, and others than leaders make none', async () => {
  const other = await makeMunicipality(place.call(), { slug: 'bergby', name: 'Bergby', placeName: 'Loftet' })
  const [gro, ana] = [await staff('youth_worker', 'Gro', other), await staff('analyst', 'Ana')]
  const card = await oneCard()

  expect((await listInvitations(place.by(gro))).invitations).toEqual([])
  expect(await refusalOf(revokeInvitation(place.by(gro), { invitationId: card.id }))).toBe('not-found')
  const nowhere = { invitationId: asInvitationId('nowhere') }
  expect(await refusalOf(revokeInvitation(place.by(signe), nowhere))).toBe('not-found')
  expect(await refusalOf(makeInvitations(place.by(ana), { ageBand: '13-15', count: 1 }))).toBe('forbidden')
  expect(await refusalOf(listInvitations(place.by(ana)))).toBe('forbidden')
})
