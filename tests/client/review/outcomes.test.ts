import { expect, it } from 'vitest'

import { outcomeOfDigit, outcomesFor, takesSteps } from '../../../client/src/review/outcomes.ts'
import { detail, row } from './case-rows.ts'

it('leaves or removes what shows already, and asks for no change of it', () => {
  expect(outcomesFor(row('a', { reasons: [] }))).toEqual(['release', 'remove'])
  expect(outcomesFor(row('a', { reasons: ['link'] }))).toEqual(['release', 'return', 'remove'])
})

it('decides a person, a room and an appeal in their own terms', () => {
  expect(outcomesFor(row('a', { kind: 'person', reasons: [] }))).toEqual(['keep', 'act'])
  expect(outcomesFor(row('a', { kind: 'room', reasons: [] }))).toEqual(['keep', 'act'])
  expect(outcomesFor(row('a', { kind: 'appeal', reasons: [] }))).toEqual(['restore', 'uphold'])
})

it('chooses with 1 what leaves things be, with 3 what takes something away, with 2 nothing where nothing is between', () => {
  expect(outcomeOfDigit('1', row('a'))).toBe('release')
  expect(outcomeOfDigit('3', row('a', { kind: 'person' }))).toBe('act')
  expect(outcomeOfDigit('1', row('a', { kind: 'appeal' }))).toBe('restore')
  expect(outcomeOfDigit('2', row('a', { reasons: [] }))).toBeUndefined()
})

it('offers the steps of the ladder only where there is somebody to take them towards', () => {
  expect(takesSteps(detail())).toBe(true)
  expect(takesSteps(detail({ kind: 'room', author: null }))).toBe(false)
  expect(takesSteps(detail({ kind: 'appeal' }))).toBe(false)
})
