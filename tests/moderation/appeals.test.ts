import { expect, test } from 'vitest'

import {
  answersBefore,
  appealBefore,
  fallbackFrom,
  mayAnswer,
  mayAppeal,
  mayAsk,
  questionsMax,
  wentAgainst,
} from '@lyktan/moderation/appeals.ts'

const at = new Date('2026-11-23T16:00:00Z')
const removed = { outcome: 'removed', hasMeasures: false, at, undoneAt: null, hasAppeal: false } as const

test('six months after the decision she may still ask, and not later', () => {
  const last = appealBefore(at)

  expect(last.getTime()).toBeGreaterThanOrEqual(new Date('2027-05-23T16:00:00Z').getTime())
  expect(mayAppeal(removed, new Date(last.getTime() - 1))).toBe(true)
  expect(mayAppeal(removed, last)).toBe(false)
})

test('every half year is covered, also the longest', () => {
  expect(appealBefore(new Date('2026-07-01T00:00:00Z')).getTime()).toBeGreaterThanOrEqual(
    new Date('2027-01-01T00:00:00Z').getTime(),
  )
})

test('what was taken back, is appealed already or was in her favour is not appealed', () => {
  expect(mayAppeal({ ...removed, undoneAt: at }, at)).toBe(false)
  expect(mayAppeal({ ...removed, hasAppeal: true }, at)).toBe(false)
  expect(mayAppeal({ ...removed, outcome: 'released' }, at)).toBe(false)
})

test('a message that was let through with a pause went against its author all the same', () => {
  expect(wentAgainst({ outcome: 'released', hasMeasures: true })).toBe(true)
  expect(wentAgainst({ outcome: 'kept', hasMeasures: false })).toBe(false)
  expect(wentAgainst({ outcome: 'returned', hasMeasures: false })).toBe(true)
})

test('the conversation is short: a question, its answer, and no more than twice', () => {
  expect(mayAsk({ state: 'waiting', questions: 0 })).toBe(true)
  expect(mayAsk({ state: 'asked', questions: 1 })).toBe(false)
  expect(mayAsk({ state: 'waiting', questions: questionsMax })).toBe(false)
  expect(mayAnswer({ state: 'asked', questions: 1 })).toBe(true)
  expect(mayAnswer({ state: 'kept', questions: 1 })).toBe(false)
  expect(answersBefore(at)).toEqual(new Date('2026-11-26T16:00:00Z'))
})

test('a lone manager waits a day before she looks at her own decision', () => {
  expect(fallbackFrom(at)).toEqual(new Date('2026-11-24T16:00:00Z'))
})
