import { asRoomId, asRuleId } from '@lyktan/shared/ids.ts'
import type { Finding } from '@lyktan/shared/findings.ts'
import type { Rule } from '@lyktan/shared/rules.ts'
import { expect, test } from 'vitest'

import { compileRules } from '../../../moderation/rules/compile-rules.ts'
import { languageOf } from '../../../moderation/rules/language-of.ts'
import { ReplayTally } from '../../../moderation/rules/replay.ts'

const roomId = asRoomId('sofa')
const rule = (pattern: string, severity: Rule['severity'] = 'high'): Rule => ({
  id: asRuleId(`r-${pattern}`),
  pattern,
  language: 'sv',
  category: 'harassment_bullying',
  severity,
  meaning: 'påhittat',
  mustMatch: [],
  mustNotMatch: [],
})
const nothing = (): readonly Finding[] => []
const tallyOf = (draft: Rule[], now: Rule[] | null = null, builtIn = nothing) =>
  new ReplayTally({
    draft: compileRules(draft, 2),
    now: now === null ? null : compileRules(now, 1),
    builtIn,
  })

test('what a draft would newly hold is counted by room, language and outcome, once a message and once a rule', () => {
  const tally = tallyOf([rule('kotte'), rule('barr')])
  for (const text of ['din kotte och barr', 'du är en kotte', 'hej på dig']) tally.add({ text, roomId })

  const place = { roomId, language: 'sv', outcome: 'hold', change: 'newly-held' }
  expect(tally.counts()).toEqual([
    { ...place, ruleId: null, count: 2 },
    { ...place, ruleId: 'r-kotte', count: 2 },
    { ...place, ruleId: 'r-barr', count: 1 },
  ])
})

test('what waits already, for another reason, is the same', () => {
  const held = compileRules([rule('du')], 0)
  const tally = tallyOf([rule('kotte')], null, (text?: string) => held.find(text ?? ''))
  tally.add({ text: 'du är en kotte', roomId })

  expect(tally.counts()[0]).toMatchObject({ change: 'same', outcome: 'hold' })
})

test('what the live set holds and the draft does not is released', () => {
  const tally = tallyOf([rule('barr')], [rule('kotte')])
  tally.add({ text: 'en kotte', roomId })

  expect(tally.counts()).toEqual([
    { roomId, language: 'sv', outcome: 'allow', change: 'released', ruleId: null, count: 1 },
  ])
})

test('a rule that only tells the staff is counted as told', () => {
  const tally = tallyOf([rule('kotte', 'normal')])
  tally.add({ text: 'en kotte', roomId })

  expect(tally.counts()[0]).toMatchObject({ change: 'newly-told', outcome: 'flag' })
})

test('a few examples are shown for each rule, each text once', () => {
  const tally = tallyOf([rule('kotte')])
  for (const text of ['kotte', 'kotte', 'kotte 2', 'kotte 3', 'kotte 4']) tally.add({ text, roomId })

  expect(tally.examples().map(({ text }) => text)).toEqual(['kotte', 'kotte 2', 'kotte 3'])
})

test('a text is counted as Swedish, English or neither by its common words', () => {
  expect(languageOf('jag är inte här')).toBe('sv')
  expect(languageOf('this is not what you think')).toBe('en')
  expect(languageOf('123')).toBe('other')
  expect(languageOf('räv')).toBe('sv')
})
