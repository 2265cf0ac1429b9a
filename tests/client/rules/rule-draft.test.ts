import { expect, it } from 'vitest'

import {
  ruleDraft,
  ruleFaults,
  thresholdDraft,
  thresholdsOf,
  withCategory,
  writtenRule,
} from '../../../client/src/rules/rule-draft.ts'

const whole = {
  ...ruleDraft(null),
  pattern: ' kottkast* ',
  meaning: 'Ett påhittat ord',
  must: 'en kottkastare\n\n  kottkastning ',
  mustNot: 'en kotte',
}

it('what is typed is sent without outer space, an example a line', () => {
  expect(ruleFaults(whole)).toEqual({})
  expect(writtenRule(whole, null)).toEqual({
    pattern: 'kottkast*',
    language: 'sv',
    category: 'harassment_bullying',
    severity: 'high',
    meaning: 'Ett påhittat ord',
    mustMatch: ['en kottkastare', 'kottkastning'],
    mustNotMatch: ['en kotte'],
  })
})

it('everything that is missing or is no word is told before anything is sent', () => {
  expect(Object.keys(ruleFaults(ruleDraft(null)))).toEqual(['pattern', 'meaning', 'must', 'mustNot'])
  expect(ruleFaults({ ...whole, pattern: '(a|b)+' })).toEqual({ pattern: 'pattern' })
  expect(ruleFaults({ ...whole, must: 'rad\n'.repeat(11) })).toEqual({ must: 'examples' })
})

it('words of a crisis always ring, and nothing else does', () => {
  const crisis = withCategory(whole, 'self_harm_or_suicide')

  expect(crisis.severity).toBe('crisis')
  expect(withCategory(crisis, 'hate').severity).toBe('high')
  expect(withCategory({ ...whole, severity: 'normal' }, 'hate').severity).toBe('normal')
})

it('numbers outside their bounds, and what is no number, are told apart', () => {
  const draft = thresholdDraft({ newcomerMessages: 5, burst: 10, perMinute: 60 })

  expect(thresholdsOf(draft)).toEqual({ newcomerMessages: 5, burst: 10, perMinute: 60 })
  expect(thresholdsOf({ newcomerMessages: '4', burst: '3.5', perMinute: ' 20 ' })).toEqual({
    newcomerMessages: null,
    burst: null,
    perMinute: 20,
  })
})
