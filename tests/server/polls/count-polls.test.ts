import type { SessionId } from '@lyktan/shared/ids.ts'
import mongoose from 'mongoose'
import { afterEach, beforeEach, expect, test } from 'vitest'

import { HostedSession } from '../../../server/sessions/session.model.ts'
import { cast, onShift, openMunicipality } from '../../support/cast.ts'
import { openLiveSession } from '../../support/live-session.ts'
import type { Person } from '../../support/people.ts'
import { openPlace } from '../../support/place.ts'
import type { Place } from '../../support/place.ts'

let place: Place
let sessionId: SessionId
let signe: Person
let omar: Person

beforeEach(async () => {
  place = await openPlace()
  const home = await openMunicipality(place)
  sessionId = await openLiveSession(place, home)
  signe = await onShift(await cast.signe(place, home))
  omar = await cast.omar(place, home)
  for (const person of [signe, omar]) await person.ask('room:enter', { roomId: sessionId })
})
afterEach(() => place.close())

const stored = (name: string) => mongoose.connection.collection(name).countDocuments()

async function askAndAnswer() {
  const how = { choice: 'one', results: 'open', opens: true } as const
  const poll = { question: 'Hur var det?', options: ['Bra', 'Sådär'] }
  const made = await signe.ask('poll:make', { sessionId, ...poll, ...how })
  if (made.outcome !== 'made') throw new Error(made.outcome)
  await omar.ask('poll:answer', { pollId: made.poll.id, choices: [1] })
  const right = { text: 'Vad är 1 + 1?', options: ['2', '3'], right: 0, discussion: null }
  const written = await signe.ask('quiz:write', { sessionId, title: 'Räkna', questions: [right] })
  if (written.outcome !== 'written') throw new Error(written.outcome)
  const { quiz } = written
  await signe.ask('quiz:next', { quizId: quiz.id, version: quiz.version })
  await omar.ask('quiz:answer', { quizId: quiz.id, at: 0, choice: 0 })
  return made.poll.id
}

test('who answered what is gone also when a process died just as the session ended', async () => {
  await askAndAnswer()
  expect(await stored('answers')).toBe(2)
  // The session was written as over, and nothing that follows from it was done.
  await HostedSession.updateOne({ _id: sessionId }, { state: 'ended', endedAt: place.clock.now() })

  for (const timer of ['weed polls', 'weed quizzes']) await place.turn(timer)
  place.clock.advanceSeconds(61)
  for (const timer of ['count polls', 'count quizzes']) await place.turn(timer)
  expect(await stored('answers')).toBe(0)

  place.clock.advanceSeconds(31 * 86_400)
  for (const timer of ['weed polls', 'weed quizzes']) await place.turn(timer)
  expect([await stored('polls'), await stored('quizzes')]).toEqual([0, 0])
})

test('a session that turns out to be sensitive covers what was asked in it before', async () => {
  const pollId = await askAndAnswer()
  const { session } = await signe.ask('session:view', { sessionId })
  await signe.ask('session:change', { sessionId, version: session.version, change: { sensitive: true } })
  const { poll } = await signe.ask('poll:step', { pollId, to: 'closed' })
  expect(poll.tally).toEqual({ state: 'covered', answered: 1 })
  const { quiz } = await signe.ask('quiz:view', { sessionId })
  if (quiz === null) throw new Error('There is no quiz.')
  const closed = await signe.ask('quiz:next', { quizId: quiz.id, version: quiz.version })
  const shown = await signe.ask('quiz:next', { quizId: quiz.id, version: closed.quiz.version })
  expect(shown.quiz.tally).toEqual({ state: 'covered', answered: 1 })
})
