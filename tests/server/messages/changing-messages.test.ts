import type { MessageId, RoomId } from '@lyktan/shared/ids.ts'
import type { MessageView } from '@lyktan/shared/messages.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { messages } from '../../../server/messages/message.model.ts'
import { ownMessages } from '../../../server/messages/own-messages.ts'
import { withdrawAllOf } from '../../../server/messages/withdraw-all-of.ts'
import { Member } from '../../../server/members/member.model.ts'
import { cast, openMunicipality, openRoom } from '../../support/cast.ts'
import { openPerson } from '../../support/people.ts'
import type { Person } from '../../support/people.ts'
import { openPlace } from '../../support/place.ts'
import type { Place } from '../../support/place.ts'

let place: Place
let municipalityId: string
let room: RoomId
let omar: Person
let elias: Person

beforeAll(async () => {
  place = await openPlace({ limits: { messageBurst: 1000, eventBurst: 10_000 } })
  municipalityId = await openMunicipality(place)
  room = await openRoom(place, municipalityId)
  omar = await cast.omar(place, municipalityId)
  elias = await cast.elias(place, municipalityId)
  for (const person of [omar, elias]) await person.ask('room:enter', { roomId: room })
})
afterAll(() => place.close())

let count = 0
async function said(person: Person, text: string): Promise<MessageView> {
  count += 1
  const clientId = `client-${String(count).padStart(8, '0')}`
  const answer = await person.ask('message:send', { roomId: room, clientId, text })
  if (answer.outcome !== 'posted') throw new Error('it was to be posted')
  return answer.message
}
const shown = async (id: MessageId) =>
  (await elias.ask('room:enter', { roomId: room })).snapshot.messages.find((message) => message.id === id)

test('an edited message keeps its place, says that it was edited, and keeps its first text for the staff alone', async () => {
  const { id, seq } = await said(omar, 'Skrvi fel')
  const answer = await omar.ask('message:edit', { messageId: id, text: 'Skriv fel' })

  const record = await messages().findOne({ _id: id })
  expect(answer).toMatchObject({ outcome: 'posted', message: { seq, text: 'Skriv fel' } })
  expect(await shown(id)).toMatchObject({ text: 'Skriv fel', editedAt: place.clock.now().toISOString() })
  expect(record?.earlier?.map(({ text }) => text)).toEqual(['Skrvi fel'])
  expect(JSON.stringify(await shown(id))).not.toContain('Skrvi')
})

test('nobody changes what somebody else said, and after ten minutes nobody edits at all', async () => {
  const { id } = await said(omar, 'Mitt')

  const others = await elias.refused('message:edit', { messageId: id, text: 'Ditt' })
  const withdrawn = await elias.refused('message:withdraw', { messageId: id })
  place.clock.advanceSeconds(601)
  const late = await omar.refused('message:edit', { messageId: id, text: 'Sent' })

  expect([others, withdrawn, late]).toEqual(['forbidden', 'forbidden', 'forbidden'])
  expect(await shown(id)).toMatchObject({ text: 'Mitt', state: 'posted' })
})

test('a withdrawn message leaves its empty place, for everybody at once', async () => {
  const { id, seq } = await said(omar, 'Ångrar mig')
  await omar.ask('message:withdraw', { messageId: id })
  await omar.ask('message:withdraw', { messageId: id })

  const heard = await elias.hears('messages:changed', ({ messages: said }) =>
    said.some((message) => message.id === id && message.state === 'withdrawn'),
  )
  expect(heard.messages[0]).toMatchObject({ seq, text: '', reactions: {} })
  expect(await omar.refused('message:edit', { messageId: id, text: 'Tillbaka' })).toBe('stale')
})

test('a reaction is put on once and taken off once, however often it is asked', async () => {
  const { id } = await said(omar, 'Hurra')
  const on = { messageId: id, reaction: 'clap', on: true } as const
  await Promise.all([
    elias.ask('message:react', on),
    elias.ask('message:react', on),
    omar.ask('message:react', on),
  ])
  const both = await shown(id)
  await omar.ask('message:react', { ...on, on: false })
  const off = await omar.ask('message:react', { ...on, on: false })

  expect(both?.reactions.clap?.toSorted()).toEqual([omar.id, elias.id].toSorted())
  expect(off.message.reactions).toEqual({ clap: [elias.id] })
})

test('typing is seen by others only of her who has chosen so, and at most once in three seconds', async () => {
  await omar.ask('typing:start', { roomId: room })
  await Member.updateOne({ _id: elias.id }, { $set: { showsTyping: true } })
  place.call().live.members.forget(elias.id)
  for (const seconds of [0, 1, 3]) {
    place.clock.advanceSeconds(seconds)
    await elias.ask('typing:start', { roomId: room })
  }
  await said(elias, 'Klart')

  await omar.hears('messages:changed', ({ messages: said }) => said[0]?.text === 'Klart')
  expect(omar.heard('typing:started')).toEqual([
    { roomId: room, memberId: elias.id },
    { roomId: room, memberId: elias.id },
  ])
  expect(elias.heard('typing:started')).toEqual([])
})

test('history comes in pages, oldest first, until there is no more', async () => {
  const paged = await openRoom(place, municipalityId)
  await omar.ask('room:enter', { roomId: paged })
  for (let index = 0; index < 7; index += 1) {
    await omar.ask('message:send', { roomId: paged, clientId: `client-page-${index}`, text: `Sida ${index}` })
  }

  const newest = await omar.ask('message:older', { roomId: paged, beforeSeq: 8, limit: 3 })
  const oldest = await omar.ask('message:older', { roomId: paged, beforeSeq: 5, limit: 4 })

  expect([newest.messages.map(({ seq }) => seq), newest.more]).toEqual([[5, 6, 7], true])
  expect([oldest.messages.map(({ seq }) => seq), oldest.more]).toEqual([[1, 2, 3, 4], false])
})

test('a reader far behind gets a fresh snapshot, one near gets the changes, one who knows too much starts over', async () => {
  const { rev } = (await omar.ask('room:enter', { roomId: room })).snapshot
  const near = await omar.ask('room:changes', { roomId: room, since: rev - 1 })
  const ahead = await omar.ask('room:changes', { roomId: room, since: rev + 1000 })

  expect(near).toMatchObject({ kind: 'changes', rev, more: false })
  expect(near.kind === 'changes' && near.messages.map((message) => message.rev)).toEqual([rev])
  expect(ahead.kind).toBe('snapshot')
})

test('of a removed message of somebody who asks to be forgotten not even her name is left for the room', async () => {
  const traits = { nickname: 'Viola', birthYear: 2004, municipalityId, shownMessages: 5 }
  const nobody = await openPerson(place, traits)
  await nobody.ask('room:enter', { roomId: room })
  const { id, rev } = await said(nobody, 'Det som togs bort')
  await messages().updateOne({ _id: id }, { $set: { state: 'removed', isOwn: true } })

  await withdrawAllOf(place.call(), nobody.id)

  const left = await shown(id)
  expect(left).toMatchObject({ state: 'removed', text: '', author: { nickname: '' } })
  expect(left?.rev).toBeGreaterThan(rev)
  expect(await messages().findOne({ _id: id })).toMatchObject({ text: 'Det som togs bort' })
})

test('who asks to be forgotten leaves only empty places without a name', async () => {
  const traits = { nickname: 'Vilja', birthYear: 2004, municipalityId, shownMessages: 5 }
  const nobody = await openPerson(place, traits)
  await nobody.ask('room:enter', { roomId: room })
  const { id } = await said(nobody, 'Jag var här')
  await omar.ask('message:react', { messageId: id, reaction: 'heart', on: true })
  const before = await ownMessages(place.call(), nobody.id)

  await withdrawAllOf(place.call(), nobody.id)

  const after = await ownMessages(place.call(), nobody.id)
  expect(before.map(({ text }) => text)).toEqual(['Jag var här'])
  expect(after.map(({ text, state }) => [text, state])).toEqual([['', 'withdrawn']])
  expect(await shown(id)).toMatchObject({ state: 'withdrawn', text: '', author: { nickname: '' } })
})
