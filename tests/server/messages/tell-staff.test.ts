import { afterAll, beforeAll, expect, test } from 'vitest'

import type { MessageId, RoomId } from '@lyktan/shared/ids.ts'
import { actorOf } from '../../../server/members/member-book.ts'
import { returnMessage } from '../../../server/messages/return-message.ts'
import { Case } from '../../../server/queue/case.model.ts'
import { cast, openMunicipality, openRoom } from '../../support/cast.ts'
import { eventually } from '../../support/eventually.ts'
import type { Person } from '../../support/people.ts'
import { openPlace } from '../../support/place.ts'
import type { Place } from '../../support/place.ts'

const harsh = 'dma mig'
let place: Place
let room: RoomId
let omar: Person
let signe: Person

beforeAll(async () => {
  place = await openPlace()
  const municipalityId = await openMunicipality(place)
  room = await openRoom(place, municipalityId)
  omar = await cast.omar(place, municipalityId)
  signe = await cast.signe(place, municipalityId)
  await omar.ask('room:enter', { roomId: room })
})
afterAll(() => place.close())

const flagged = (target: MessageId) =>
  eventually(async () => {
    const found = await Case.findOne({ target, open: true }).lean()
    expect(found).toMatchObject({ text: harsh, isShown: true, kind: 'message' })
  })

test('a shown message that is edited into something that the filters notice is put before the staff', async () => {
  const said = await omar.ask('message:send', { roomId: room, clientId: 'client-0001', text: 'Hej' })
  if (said.outcome !== 'posted') throw new Error('it was to be shown')
  const edited = await omar.ask('message:edit', { messageId: said.message.id, text: harsh })

  expect(edited.outcome).toBe('posted')
  await flagged(said.message.id)
})

test('so is a returned message that is shown once it is rewritten', async () => {
  const text = 'Ring 070-123 45 67'
  const said = await omar.ask('message:send', {
    roomId: room,
    clientId: 'client-0002',
    text,
    sendAnyway: true,
  })
  if (said.outcome !== 'held') throw new Error('it was to be held')
  const { id: messageId } = said.held
  const call = place.call()
  const facts = await call.live.members.find(signe.id)
  if (facts === null) throw new Error('Signe is missing')
  const decision = { by: 'Signe', rule: null, words: 'Inga nummer' }
  await returnMessage({ ...call, actor: actorOf(facts, call.now) }, { messageId, decision })
  await Case.deleteMany({ target: messageId })
  const rewritten = await omar.ask('message:edit', { messageId, text: harsh })

  expect(rewritten.outcome).toBe('posted')
  await flagged(messageId)
})
