import type { MessageId, RoomId } from '@lyktan/shared/ids.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { actorOf } from '../../../server/members/member-book.ts'
import { messages } from '../../../server/messages/message.model.ts'
import { releaseMessage } from '../../../server/messages/release-message.ts'
import { removeMessage } from '../../../server/messages/remove-message.ts'
import { returnMessage } from '../../../server/messages/return-message.ts'
import { Case } from '../../../server/queue/case.model.ts'
import { cast, openMunicipality, openRoom } from '../../support/cast.ts'
import type { Person } from '../../support/people.ts'
import { openPlace } from '../../support/place.ts'
import type { Place } from '../../support/place.ts'

let place: Place
let room: RoomId
let alva: Person
let omar: Person
let signe: Person

beforeAll(async () => {
  place = await openPlace({ limits: { messageBurst: 1000, eventBurst: 10_000, newcomerSeconds: 0.001 } })
  const municipalityId = await openMunicipality(place)
  room = await openRoom(place, municipalityId)
  alva = await cast.alva(place, municipalityId, 5)
  omar = await cast.omar(place, municipalityId)
  signe = await cast.signe(place, municipalityId)
  for (const person of [alva, omar]) await person.ask('room:enter', { roomId: room })
})
afterAll(() => place.close())

let count = 0
async function held(text: string): Promise<MessageId> {
  place.clock.advanceSeconds(10)
  count += 1
  const clientId = `client-${String(count).padStart(8, '0')}`
  const answer = await alva.ask('message:send', { roomId: room, clientId, text })
  if (answer.outcome !== 'held') throw new Error('it was to be held')
  return answer.held.id
}
const decision = { by: 'Signe', rule: null, words: null }
async function staffCall() {
  const call = place.call()
  const facts = await call.live.members.find(signe.id)
  if (facts === null) throw new Error('Signe is missing')
  return { ...call, actor: actorOf(facts, call.now) }
}
const openCases = (target: MessageId) => Case.countDocuments({ target, open: true })

test('a released message takes its place last in the log, is heard by all, and its author learns it once', async () => {
  const messageId = await held('Får jag vara med?')
  await omar.ask('message:send', { roomId: room, clientId: 'client-omar-0001', text: 'Under tiden' })

  await releaseMessage(await staffCall(), { messageId, decision })

  const said = await omar.hears('messages:changed', ({ messages }) => messages[0]?.id === messageId)
  const told = await alva.hears('hold:decided', ({ own }) => own.id === messageId)
  expect(said.messages[0]).toMatchObject({ text: 'Får jag vara med?', state: 'posted', seq: said.rev })
  expect(told.own).toMatchObject({ decision: { outcome: 'released', by: 'Signe' } })
  const { snapshot } = await alva.ask('room:enter', { roomId: room })
  expect(snapshot.own.map(({ id }) => id)).not.toContain(messageId)
})

test('the second to decide about the same message is told that it is stale', async () => {
  const messageId = await held('En gång räcker')
  await removeMessage(await staffCall(), { messageId, decision: { ...decision, rule: 3 } })

  await expect(
    staffCall().then((call) => releaseMessage(call, { messageId, decision })),
  ).rejects.toMatchObject({
    code: 'stale',
  })
})

test('a returned message is rewritten by its author and waits anew, in one open case', async () => {
  const messageId = await held('Ring mig på noll sju')
  await returnMessage(await staffCall(), { messageId, decision: { ...decision, words: 'Inga nummer' } })
  const told = await alva.hears('hold:decided', ({ own }) => own.id === messageId)
  await alva.ask('message:edit', { messageId, text: 'Hörs här' })

  expect(told.own).toMatchObject({ state: 'returned', decision: { words: 'Inga nummer' } })
  expect(await openCases(messageId)).toBe(1)
  const { snapshot } = await alva.ask('room:enter', { roomId: room })
  expect(snapshot.own.find(({ id }) => id === messageId)).toMatchObject({
    text: 'Hörs här',
    state: 'held',
    decision: null,
  })
})

test('a held message that its author withdraws leaves the queue and nothing behind', async () => {
  const messageId = await held('Ångrade mig')
  await alva.ask('message:withdraw', { messageId })

  expect(await openCases(messageId)).toBe(0)
  const { snapshot } = await alva.ask('room:enter', { roomId: room })
  expect(snapshot.own.map(({ id }) => id)).not.toContain(messageId)
})

test('an edit that must wait leaves the shown text as it is, until a person has read it', async () => {
  const messageId = await held('Hej på er')
  await releaseMessage(await staffCall(), { messageId, decision })
  const edited = await alva.ask('message:edit', { messageId, text: 'Hejsan på er' })
  const between = (await omar.ask('room:enter', { roomId: room })).snapshot.messages.at(-1)

  await releaseMessage(await staffCall(), { messageId, decision })

  const after = (await omar.ask('room:enter', { roomId: room })).snapshot.messages.at(-1)
  expect(edited).toMatchObject({ outcome: 'held', held: { state: 'edit-held', text: 'Hejsan på er' } })
  expect(between).toMatchObject({ text: 'Hej på er', editedAt: null })
  expect(after).toMatchObject({ id: messageId, text: 'Hejsan på er' })
  expect(after?.rev).toBeGreaterThan(between?.rev ?? 0)
})

test('of a shown message that a leader removes nobody but its author can read a word', async () => {
  const messageId = await held('Det här borde bort')
  await releaseMessage(await staffCall(), { messageId, decision })
  await removeMessage(await staffCall(), {
    messageId,
    decision: { by: 'Signe', rule: 2, words: 'Regel två' },
  })

  const said = await omar.hears('messages:changed', ({ messages }) =>
    messages.some(({ id, state }) => id === messageId && state === 'removed'),
  )
  const changes = await omar.ask('room:changes', { roomId: room, since: said.from })
  const hers = (await alva.ask('room:enter', { roomId: room })).snapshot
  expect(JSON.stringify([said, changes])).not.toContain('borde bort')
  expect(hers.own.find(({ id }) => id === messageId)).toMatchObject({
    state: 'removed',
    text: 'Det här borde bort',
    decision: { rule: 2, words: 'Regel två' },
  })
})

test('an edit that waits leaves the queue when the message that it was to change is removed', async () => {
  const messageId = await held('Det här också')
  await releaseMessage(await staffCall(), { messageId, decision })
  await Case.deleteMany({ target: messageId })
  await alva.ask('message:edit', { messageId, text: 'Det här, fast snällare' })
  expect(await openCases(messageId)).toBe(1)

  await removeMessage(await staffCall(), { messageId, readText: 'Det här också', decision })

  expect(await openCases(messageId)).toBe(0)
})

test('what nobody had read when the room closed is unseen, and its author learns so', async () => {
  const messageId = await held('Hinner ni?')
  const call = await staffCall()
  await signe.ask('shift:check-in', {})
  await signe.ask('room:switch', { roomId: room, to: 'closed' })

  await place.turn('close unread')

  const told = await alva.hears('hold:decided', ({ own }) => own.id === messageId)
  expect(told.own.state).toBe('unseen')
  expect(await openCases(messageId)).toBe(0)
  await expect(releaseMessage(call, { messageId, decision })).rejects.toMatchObject({ code: 'stale' })
  await signe.ask('room:switch', { roomId: room, to: 'open' })
})

test('a held message whose process died before the queue knew it is put there by the sweep', async () => {
  const messageId = await held('Glöm mig inte')
  await Case.deleteMany({ target: messageId })
  await messages().updateOne({ _id: messageId }, { $set: { toQueue: true } })
  place.clock.advanceSeconds(30)

  await place.turn('requeue')
  await place.turn('requeue')

  expect(await openCases(messageId)).toBe(1)
})

test('a held message that cannot be put in the queue does not keep those behind it waiting', async () => {
  const [broken, behind] = [await held('Trasig'), await held('Hel')]
  for (const target of [broken, behind]) await Case.deleteMany({ target })
  await messages().updateOne({ _id: broken }, { $set: { toQueue: true }, $unset: { 'hold.findings': '' } })
  await messages().updateOne({ _id: behind }, { $set: { toQueue: true } })
  place.clock.advanceSeconds(30)

  await place.turn('requeue')

  expect(await openCases(broken)).toBe(0)
  expect(await openCases(behind)).toBe(1)
})
