import { asRuleId } from '@lyktan/shared/ids.ts'
import type { Rule } from '@lyktan/shared/rules.ts'
import { expect, test } from 'vitest'

import { filters } from '../../../moderation/filters/index.ts'
import { outcomeOf } from '../../../moderation/policy.ts'
import { harmlessWords } from '../../../moderation/rules/harmless-words.ts'
import { findingsIn } from '../../../moderation/screen.ts'
import { testRules } from '../../../moderation/rules/test-rules.ts'

const rule = (pattern: string, mustMatch: string[], mustNotMatch: string[]): Rule => ({
  id: asRuleId('r1'),
  pattern,
  language: 'sv',
  category: 'sexual',
  severity: 'high',
  meaning: 'påhittat',
  mustMatch,
  mustNotMatch,
})

test('a set passes when every example does what it should', () => {
  const test = testRules([rule('kottkast*', ['vilken kottkastare'], ['en kotte'])], ['tallkotte'])

  expect(test).toEqual({ passed: true, faults: [], collisions: [] })
})

test('an example that does the opposite is named, with what it should have done', () => {
  const { passed, faults } = testRules([rule('kotte', ['en tallkotte'], ['min kotte'])], [])

  expect(passed).toBe(false)
  expect(faults).toEqual([
    { ruleId: 'r1', example: 'en tallkotte', should: 'match' },
    { ruleId: 'r1', example: 'min kotte', should: 'not-match' },
  ])
})

test('an example that another rule finds does not count for this one', () => {
  const other = { ...rule('barr', ['barr'], []), id: asRuleId('r2') }

  expect(testRules([rule('kotte', ['barr'], []), other], []).faults).toHaveLength(1)
})

test('harmless words that a beginning or an ending would stop are told, and do not fail the test', () => {
  const { passed, collisions } = testRules([rule('hor*', ['horig'], ['höra'])], harmlessWords)

  expect(passed).toBe(true)
  expect(collisions).toEqual([{ ruleId: 'r1', words: expect.arrayContaining(['horisont', 'hormon']) }])
  expect(collisions[0]?.words).not.toContain('höra')
})

test('no built-in filter lets a harmless word wait', () => {
  const held = harmlessWords.filter((word) =>
    findingsIn(word, filters).some((finding) => outcomeOf(finding) === 'hold'),
  )

  expect(held).toEqual([])
})
