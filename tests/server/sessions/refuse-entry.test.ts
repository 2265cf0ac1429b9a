import { afterEach, beforeEach, expect, test } from 'vitest'

import { beginQuiz, openEvening, planQuiz } from './evening.ts'
import type { Evening } from './evening.ts'

let evening: Evening
beforeEach(async () => {
  evening = await openEvening()
})
afterEach(() => evening.place.close())

test('who has no place in a session reads nothing of what goes on in it', async () => {
  const { signe, omar } = evening
  const { id: sessionId } = await planQuiz(evening, { signUp: 'approval', capacity: 5 })
  await omar.ask('sign-up:join', { sessionId })
  await beginQuiz(evening, sessionId)
  const poll = { question: 'Hur mår du?', options: ['Bra', 'Inte bra'] }
  const how = { choice: 'one', results: 'open', opens: true } as const
  await signe.ask('poll:make', { sessionId, ...poll, ...how })

  for (const command of ['live:view', 'poll:list', 'quiz:view', 'group:view'] as const)
    expect(await omar.refused(command, { sessionId }), command).toBe('no-place')
  expect((await signe.ask('poll:list', { sessionId })).polls).toHaveLength(1)
})
