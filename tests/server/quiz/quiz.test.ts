import type { QuizId, SessionId } from '@lyktan/shared/ids.ts'
import mongoose from 'mongoose'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { cast, onShift, openMunicipality } from '../../support/cast.ts'
import { openLiveSession } from '../../support/live-session.ts'
import { addMember, openPage } from '../../support/people.ts'
import type { Person } from '../../support/people.ts'
import { openPlace } from '../../support/place.ts'
import type { Place } from '../../support/place.ts'

let place: Place
let home: string
let sessionId: SessionId
let signe: Person
let tor: Person
let alva: Person
let omar: Person

beforeAll(async () => {
  place = await openPlace()
  home = await openMunicipality(place)
  sessionId = await openLiveSession(place, home)
  signe = await onShift(await cast.signe(place, home))
  tor = await onShift(await cast.tor(place, home))
  alva = await cast.alva(place, home)
  omar = await cast.omar(place, home)
  for (const person of [signe, tor, alva, omar]) await person.ask('room:enter', { roomId: sessionId })
})
afterAll(() => place.close())

const questions = [
  {
    text: 'Vilket djur sover stående?',
    options: ['Koala', 'Häst'],
    right: 1,
    discussion: 'Hur sover du bäst?',
  },
  { text: 'Vilket djur är finast?', options: ['Katt', 'Hund', 'Fisk'], right: null, discussion: null },
]

async function write(wishes: object = {}): Promise<QuizId> {
  const written = await signe.ask('quiz:write', { sessionId, title: 'Djur om natten', questions, ...wishes })
  if (written.outcome !== 'written') throw new Error(written.outcome)
  return written.quiz.id
}
async function next(person: Person, quizId: QuizId) {
  const { quiz } = await person.ask('quiz:view', { sessionId })
  return (await person.ask('quiz:next', { quizId, version: quiz?.version ?? 1 })).quiz
}
const ownOf = async (person: Person) => (await person.ask('quiz:view', { sessionId })).own

test('the host leads it through, the right answer is told to all at once, and each learns her own result alone', async () => {
  const quizId = await write()
  expect(await omar.ask('quiz:view', { sessionId })).toMatchObject({
    quiz: { phase: 'ready', question: null },
    draft: null,
  })

  const asking = await next(signe, quizId)
  await omar.hears('quiz:stepped', ({ quiz }) => quiz.version === asking.version)
  expect(asking).toMatchObject({ phase: 'asking', at: 0, of: 2, right: null, tally: null, discussion: null })
  await alva.ask('quiz:answer', { quizId, at: 0, choice: 0 })
  await alva.ask('quiz:answer', { quizId, at: 0, choice: 1 })
  await omar.ask('quiz:answer', { quizId, at: 0, choice: 0 })
  expect(await omar.refused('quiz:answer', { quizId, at: 1, choice: 0 })).toBe('stale')
  expect(await omar.refused('quiz:answer', { quizId, at: 0, choice: 2 })).toBe('bad-request')
  expect(await ownOf(alva)).toEqual({ choices: [1], rightOnes: 0, shownOnes: 0 })
  await place.turn('tell quiz')
  expect(await tor.hears('quiz:answered')).toEqual({ quizId, at: 0, answered: 2 })
  expect(omar.heard('quiz:answered')).toEqual([])

  await next(signe, quizId)
  expect(await omar.refused('quiz:answer', { quizId, at: 0, choice: 1 })).toBe('stale')
  const shown = await next(signe, quizId)
  expect(shown).toMatchObject({ phase: 'shown', right: 1, tally: { answered: 2, counts: [1, 1] } })
  expect(await ownOf(alva)).toEqual({ choices: [1], rightOnes: 1, shownOnes: 1 })
  expect(await ownOf(omar)).toEqual({ choices: [0], rightOnes: 0, shownOnes: 1 })
  expect(await next(signe, quizId)).toMatchObject({ phase: 'discussing', discussion: 'Hur sover du bäst?' })
  expect(await next(signe, quizId)).toMatchObject({ phase: 'asking', at: 1, right: null, discussion: null })

  await omar.hears('quiz:stepped', (told) => told.quiz.at === 1)
  const heard = JSON.stringify(omar.heard('quiz:stepped'))
  for (const person of [alva, omar]) expect(heard).not.toContain(person.id)
  expect(omar.heard('quiz:stepped')).toHaveLength(5)
  const { quiz } = await signe.ask('quiz:end', { quizId })
  expect(quiz).toMatchObject({ phase: 'done', question: null })
  expect(await ownOf(alva)).toEqual({ choices: [1], rightOnes: 1, shownOnes: 1 })
})

test('two hosts who press at once make one step; a quiz that goes on is not rewritten', async () => {
  const quizId = await write()
  const both = await Promise.all([
    signe.ask('quiz:next', { quizId, version: 1 }),
    tor.ask('quiz:next', { quizId, version: 1 }),
  ])
  expect(both.map(({ quiz }) => [quiz.phase, quiz.version])).toEqual([
    ['asking', 2],
    ['asking', 2],
  ])
  expect(await signe.refused('quiz:write', { sessionId, title: 'Nytt', questions })).toBe('stale')
  await signe.ask('quiz:end', { quizId })
  const stored = await mongoose.connection
    .collection('audits')
    .countDocuments({ act: 'quiz:begin', objectId: quizId })
  expect(stored).toBeLessThanOrEqual(1)
})

test('the filters read every question first, and say in which they found something', async () => {
  const second = { ...questions[1], discussion: 'Ring 070-174 06 55 så snackar vi' }
  const written = await signe.ask('quiz:write', {
    sessionId,
    title: 'Djur',
    questions: [questions[0]!, { ...second, text: 'Vad?', options: ['A', 'B'], right: null }],
  })
  expect(written).toMatchObject({ outcome: 'look-again', question: 1, reasons: ['contact'] })
})

test('forty who answer, change and lose the network are counted exactly', async () => {
  const quizId = await write()
  await next(signe, quizId)
  const young = await Promise.all(
    Array.from({ length: 40 }, async (_, index) => {
      const member = { nickname: `Unge ${index}`, birthYear: 2009, municipalityId: home, shownMessages: 5 }
      const person = await openPage(place, { id: await addMember(place, member), nickname: member.nickname })
      await person.ask('room:enter', { roomId: sessionId })
      return person
    }),
  )
  await Promise.all(
    young.map(async (person, index) => {
      const given = person.try('quiz:answer', { quizId, at: 0, choice: 0 }).catch(() => null)
      if (index % 4 === 0) {
        // The line breaks before she knows whether it was heard: she comes back and answers again.
        person.close()
        await given
        const again = await openPage(place, person)
        await again.ask('room:enter', { roomId: sessionId })
        await again.ask('quiz:answer', { quizId, at: 0, choice: 1 })
        again.close()
      } else {
        await given
        if (index % 4 === 1) await person.ask('quiz:answer', { quizId, at: 0, choice: 1 })
      }
    }),
  )
  await next(signe, quizId)
  const shown = await next(signe, quizId)
  expect(shown.tally).toEqual({ state: 'told', answered: 40, counts: [20, 20] })
  const before = signe.heard('quiz:answered').length
  await place.turn('tell quiz')
  expect(signe.heard('quiz:answered').length).toBeLessThanOrEqual(before + 1)
  for (const person of young) person.close()
})

test('when she asks to be forgotten her answers go, and when the session ends everybody’s', async () => {
  const answered = () => mongoose.connection.collection('answers').countDocuments({ memberId: omar.id })
  expect(await answered()).toBeGreaterThan(0)
  const { data } = await (await omar.fetch('/api/me/data')).json()
  expect(data.answersInSessions.length).toBeGreaterThan(0)
  await omar.fetch('/api/me', { method: 'DELETE' })
  expect(await answered()).toBe(0)

  await signe.ask('session:end', { sessionId })
  place.clock.advanceSeconds(61)
  await place.turn('count quizzes')
  expect(await mongoose.connection.collection('answers').countDocuments()).toBe(0)
  expect(await alva.ask('quiz:view', { sessionId })).toMatchObject({ quiz: { phase: 'done' } })
})
