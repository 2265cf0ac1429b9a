import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'

import type { RoomId } from '@lyktan/shared/ids.ts'
import { asMessageId } from '@lyktan/shared/ids.ts'
import { messages } from '../../../server/messages/message.model.ts'
import { removeMessage } from '../../../server/messages/remove-message.ts'
import { restoreMessage } from '../../../server/messages/restore-message.ts'
import type { Restored } from '../../../server/messages/restore-message.ts'
import { returnMessage } from '../../../server/messages/return-message.ts'
import { Room } from '../../../server/rooms/room.model.ts'
import { cast, openMunicipality, openRoom } from '../../support/cast.ts'
import { callOf } from '../../support/decided.ts'
import type { Person } from '../../support/people.ts'
import { openPlace } from '../../support/place.ts'
import type { Place } from '../../support/place.ts'

let place: Place
let municipalityId: string
let roomId: RoomId
let omar: Person
let alva: Person
let signe: Person
let said = 0

beforeAll(async () => {
  place = await openPlace()
  municipalityId = await openMunicipality(place)
  omar = await cast.omar(place, municipalityId)
  alva = await cast.alva(place, municipalityId)
  signe = await cast.signe(place, municipalityId)
})
afterAll(() => place.close())
beforeEach(async () => {
  roomId = await openRoom(place, municipalityId)
  for (const person of [omar, alva]) await person.ask('room:enter', { roomId })
})

const call = () => callOf(place, { id: signe.id, municipalityId, role: 'youth_worker' })
/** Omar's messages are shown at once; what Alva writes, at 14, waits. */
async function written(by: Person, text: string): Promise<string> {
  said += 1
  const answer = await by.ask('message:send', { roomId, clientId: `client-number-${said}`, text })
  if (answer.outcome === 'posted') return answer.message.id
  if (answer.outcome === 'held') return answer.held.id
  throw new Error('neither posted nor held')
}
const decide = (verb: typeof removeMessage | typeof returnMessage, messageId: string, readText?: string) =>
  verb(call(), {
    messageId: asMessageId(messageId),
    ...(readText !== undefined && { readText }),
    decision: { by: 'Signe', rule: 1, words: 'Nej.' },
  })
const restore = (messageId: string, given: Partial<Restored> = {}) =>
  restoreMessage(call(), { messageId, text: null, outcome: 'removed', to: 'waiting', ...given })
const shownTo = async (person: Person) =>
  (await person.ask('room:enter', { roomId })).snapshot.messages.map(({ id, state, text }) => ({
    id,
    state,
    text,
  }))

test('what had its place in the room gets it back, and its author sees it as everybody does', async () => {
  const id = await written(omar, 'Vem är med i kväll?')
  await decide(removeMessage, id)

  expect(await restore(id)).toBe(true)
  expect(await shownTo(alva)).toEqual([{ id, state: 'posted', text: 'Vem är med i kväll?' }])
  await omar.hears('hold:decided', ({ own }) => own.id === id && own.decision?.outcome === 'released')
  expect((await omar.ask('room:enter', { roomId })).snapshot.own).toEqual([])
  expect(await restore(id)).toBe(true)
})

test('what was never shown waits again, or is shown, as was asked for', async () => {
  const first = await written(alva, 'Hej på er')
  const second = await written(alva, 'Jag heter Alva här')
  for (const id of [first, second]) await decide(removeMessage, id)
  const back = [await restore(first, { to: 'waiting' }), await restore(second, { to: 'shown' })]

  expect(back).toEqual([true, true])
  expect(await shownTo(omar)).toEqual([{ id: second, state: 'posted', text: 'Jag heter Alva här' }])
  const { own } = (await alva.ask('room:enter', { roomId })).snapshot
  expect(own.map(({ id, state, decision }) => [id, state, decision])).toEqual([[first, 'held', null]])
  expect(await restore(first, { to: 'waiting' })).toBe(true)
})

test('a text of another evening is not put into the room of today', async () => {
  const id = await written(alva, 'I går var det roligt')
  await decide(removeMessage, id)
  place.clock.advanceSeconds(25 * 3600)

  expect(await restore(id, { to: 'shown' })).toBe(false)
  expect(await messages().findOne({ _id: id })).toMatchObject({ state: 'unseen' })
  place.clock.advanceSeconds(-25 * 3600)
})

test('where everything around it is weeded nothing is put back', async () => {
  const id = await written(omar, 'Länge sedan nu')
  await decide(removeMessage, id)
  await Room.updateOne({ _id: roomId }, { $set: { floorSeq: 1 } })
  place.call().live.rooms.forget(roomId)

  expect(await restore(id)).toBe(false)
  expect(await messages().findOne({ _id: id })).toBeNull()
})

test('an edit that was taken away waits again, and the message shows as it did', async () => {
  const id = await written(omar, 'Ses på mötesplatsen')
  const answer = await omar.ask('message:edit', { messageId: asMessageId(id), text: 'ring 070-174 06 55' })
  expect(answer.outcome).toBe('held')
  await decide(removeMessage, id, 'ring 070-174 06 55')

  expect(await restore(id, { text: 'ring 070-174 06 55' })).toBe(true)
  expect(await messages().findOne({ _id: id })).toMatchObject({
    state: 'posted',
    text: 'Ses på mötesplatsen',
    pendingEdit: { state: 'held', text: 'ring 070-174 06 55', decision: null },
  })
})

test('taking back a decision that let something through, or only paused, brings nothing back that another removed', async () => {
  const id = await written(omar, 'Nästa vecka då?')
  await decide(removeMessage, id)

  expect(await restore(id, { outcome: 'released' })).toBe(false)
  expect(await restore(id, { outcome: 'returned' })).toBe(false)
  expect(await messages().findOne({ _id: id })).toMatchObject({ state: 'removed' })
})

test('what its author was asked to change is not asked for any more', async () => {
  const id = await written(alva, 'Kan någon hjälpa mig?')
  await decide(returnMessage, id)

  expect(await restore(id, { outcome: 'returned' })).toBe(true)
  expect(await messages().findOne({ _id: id })).toMatchObject({ state: 'held' })
})
