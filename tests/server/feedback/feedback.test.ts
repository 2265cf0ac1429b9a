import mongoose from 'mongoose'
import { afterEach, beforeEach, expect, test } from 'vitest'

import { asRoomId } from '@lyktan/shared/ids.ts'
import { openPage, openPerson } from '../../support/people.ts'
import type { Person } from '../../support/people.ts'
import { beginQuiz, openEvening, planQuiz } from '../sessions/evening.ts'
import type { Evening } from '../sessions/evening.ts'

let evening: Evening
beforeEach(async () => {
  evening = await openEvening()
})
afterEach(() => evening.place.close())

const collection = (name: string) => mongoose.connection.collection(name).find({}).toArray()

test('each says once how it was; hosts see it in whole fives, and nothing that is kept leads to anybody', async () => {
  const { place, municipalityId, signe } = evening
  const { id: sessionId } = await planQuiz(evening, { signUp: 'open', capacity: 10 })
  const people: Person[] = []
  for (const nickname of ['Ada', 'Bo', 'Cia', 'Dan', 'Eva', 'Finn'])
    people.push(await openPerson(place, { nickname, birthYear: 2009, municipalityId }))
  for (const person of people) await person.ask('sign-up:join', { sessionId })
  const [ada, finn] = [people[0]!, people[5]!]
  expect(await ada.ask('feedback:ask', { sessionId })).toMatchObject({ item: null })
  await beginQuiz(evening, sessionId)
  expect(await ada.refused('feedback:give', { sessionId, face: 5, answer: 'yes' })).toBe('sign-up-closed')
  const away = await openPerson(place, { nickname: 'Gun', birthYear: 2009, municipalityId })
  await away.ask('sign-up:join', { sessionId })
  for (const person of people) await person.ask('room:enter', { roomId: asRoomId(sessionId) })
  place.clock.advanceSeconds(300)
  await place.turn('count visits')
  await place.turn('flush counters')
  await signe.ask('session:end', { sessionId })

  for (const nobody of [away, evening.omar])
    expect(await nobody.ask('feedback:ask', { sessionId })).toMatchObject({ item: null })
  await signe.ask('attendance:close', { sessionId })
  for (const person of people.slice(0, 4))
    await person.ask('feedback:give', { sessionId, face: 4, answer: 'yes' })
  expect(await ada.refused('feedback:give', { sessionId, face: 1, answer: 'no' })).toBe('conflict')
  expect(await ada.ask('feedback:ask', { sessionId })).toMatchObject({ hasAnswered: true })
  const seen = async () => (await signe.ask('feedback:view', { sessionId })).feedback
  expect((await seen()).answered).toBeNull()

  await people[4]!.ask('feedback:give', { sessionId, face: 2, answer: 'unknown' })
  const five = await seen()
  expect(five.answered).toBe(5)
  expect(five.faces.map(({ count }) => count)).toEqual([0, 1, 0, 4, 0])
  expect(five.answers.map(({ count }) => count)).toEqual([0, 0, 0, 4, 1])
  // The sixth alone would be told from the five before her.
  await finn.ask('feedback:give', { sessionId, face: 1, answer: 'no' })
  expect(await seen()).toEqual(five)
  expect(await finn.refused('feedback:view', { sessionId })).toBe('forbidden')

  const kept = JSON.stringify([...(await collection('feedbacks')), ...(await collection('feedbackmarks'))])
  for (const { id, nickname } of people) {
    expect(kept).not.toContain(id)
    expect(kept).not.toContain(nickname)
  }
  place.clock.advanceSeconds(24 * 3600)
  await place.turn('weed feedback')
  expect(await collection('feedbackmarks')).toEqual([])
  expect(await collection('feedbacks')).toMatchObject([{ key: null, pending: { answered: 0 } }])
  const [later, host] = [await openPage(place, finn), await openPage(place, signe)]
  expect(await later.ask('feedback:ask', { sessionId })).toMatchObject({ item: null })
  expect((await host.ask('feedback:view', { sessionId })).feedback).toEqual(five)
})
