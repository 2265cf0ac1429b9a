import { expect, test } from 'vitest'

import { flagIsForManagers, flagOutcome, flagSeverity, flagWasRight } from '@lyktan/moderation/flags.ts'
import { flagCategories } from '@lyktan/shared/flags.ts'
import { caseOutcomes } from '@lyktan/shared/review.ts'

test('a worry is a crisis, and what may do harm while it is seen comes before what hurts', () => {
  expect(flagCategories.filter((category) => flagSeverity(category) === 'crisis')).toEqual(['worry'])
  expect(flagCategories.filter((category) => flagSeverity(category) === 'normal')).toEqual([
    'mean',
    'leader',
    'other',
  ])
})

test('what is said about a leader is for managers alone, but for a worry, which rings whoever can help', () => {
  expect(flagCategories.filter((category) => flagIsForManagers(category, false))).toEqual(['leader'])
  expect(flagCategories.filter((category) => !flagIsForManagers(category, true))).toEqual(['worry'])
})

test('whoever told learns what became of it, and of a worry or a complaint only that it is taken care of', () => {
  for (const end of [...caseOutcomes, 'gone'] as const) {
    expect(flagOutcome('worry', end)).toBe('cared')
    expect(flagOutcome('leader', end)).toBe('manager')
  }
  expect(flagOutcome('mean', 'removed')).toBe('removed')
  expect(flagOutcome('mean', 'returned')).toBe('acted')
  expect(flagOutcome('mean', 'released')).toBe('stays')
  expect(flagOutcome('mean', 'gone')).toBe('gone')
})

test('nobody is measured for a worry, a complaint, or what was gone', () => {
  expect((['cared', 'manager', 'gone'] as const).map(flagWasRight)).toEqual([null, null, null])
  expect((['removed', 'acted', 'stays'] as const).map(flagWasRight)).toEqual([true, true, false])
})
