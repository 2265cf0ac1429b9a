import mongoose from 'mongoose'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { cast, openMunicipality, openRoom } from '../../support/cast.ts'
import { eventually } from '../../support/eventually.ts'
import { openPerson } from '../../support/people.ts'
import { openPlace } from '../../support/place.ts'
import type { Place } from '../../support/place.ts'

let place: Place
beforeAll(async () => {
  place = await openPlace()
})
afterAll(() => place.close())

/** Everything that the database holds, as text, by collection. */
async function everything(): Promise<Map<string, string>> {
  const { db } = mongoose.connection
  if (db === undefined) throw new Error('There is no database.')
  const names = (await db.listCollections().toArray()).map(({ name }) => name)
  const texts = names.map(async (name) => JSON.stringify(await db.collection(name).find().toArray()))
  return new Map((await Promise.all(texts)).map((text, index) => [names[index] ?? '', text]))
}

async function collectionsWith(words: RegExp): Promise<string[]> {
  return [...(await everything())].filter(([, text]) => words.test(text)).map(([name]) => name)
}

test('erased is erased: neither the name nor a word that she wrote is anywhere in the database', async () => {
  const municipalityId = await openMunicipality(place)
  const roomId = await openRoom(place, municipalityId)
  const omar = await cast.omar(place, municipalityId)
  const gone = await openPerson(place, {
    nickname: 'Zinkgryta',
    birthYear: 2009,
    municipalityId,
    shownMessages: 5,
  })
  for (const person of [omar, gone]) await person.ask('room:enter', { roomId })
  await gone.ask('message:send', { roomId, clientId: 'client-1', text: 'Kvarnhjulet snurrar' })
  const { message } = await firstHeard(omar, 'Kvarnhjulet snurrar')
  const reply = { roomId, replyTo: message.id }
  await omar.ask('message:send', { ...reply, clientId: 'client-3', text: 'Jaha' })
  await omar.ask('message:send', {
    ...reply,
    clientId: 'client-4',
    text: 'Ring 070-765 43 21',
    sendAnyway: true,
  })
  await gone.ask('message:edit', { messageId: message.id, text: 'Kvarnhjulet snurrar mig på 070-123 45 67' })
  await gone.ask('message:send', {
    roomId,
    clientId: 'client-2',
    text: 'Ring Kvarnhjulet på 070-123 45 67',
    sendAnyway: true,
  })
  expect(await collectionsWith(/Zinkgryta/)).toContain('members')
  expect(await collectionsWith(/Kvarnhjulet/)).toEqual(expect.arrayContaining(['messages', 'cases']))

  await gone.fetch('/api/me', { method: 'DELETE', body: {} })

  await eventually(async () => {
    expect(await collectionsWith(/Zinkgryta/)).toEqual([])
    expect(await collectionsWith(/Kvarnhjulet/)).toEqual([])
  }, 5000)
})

async function firstHeard(listener: Awaited<ReturnType<typeof openPerson>>, text: string) {
  const heard = await listener.hears('messages:changed', ({ messages }) =>
    messages.some((one) => one.text === text),
  )
  const message = heard.messages.find((one) => one.text === text)
  if (message === undefined) throw new Error('It was not heard.')
  return { message }
}
