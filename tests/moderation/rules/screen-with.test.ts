import { asRuleId } from '@lyktan/shared/ids.ts'
import type { Rule } from '@lyktan/shared/rules.ts'
import { usualThresholds } from '@lyktan/shared/rule-bounds.ts'
import { expect, test } from 'vitest'

import { canonical } from '../../../moderation/rules/canonical.ts'
import { compileRules } from '../../../moderation/rules/compile-rules.ts'
import { screenWith } from '../../../moderation/rules/screen-with.ts'
import { tightenPace } from '../../../moderation/rules/tighten-pace.ts'

const context = { isNewcomer: false, isLeader: false, reading: 'newcomers' } as const
const rule: Rule = {
  id: asRuleId('r1'),
  pattern: 'kottkastare',
  language: 'sv',
  category: 'harassment_bullying',
  severity: 'high',
  meaning: 'påhittat',
  mustMatch: ['kottkastare'],
  mustNotMatch: ['kotte'],
}
const rules = compileRules([rule], 3)
const broken = {
  find: () => {
    throw new Error('broken')
  },
}
const asked = { text: 'vilken kottkastare', context }

test('a live rule holds, with its reason in words', () => {
  const { verdict } = screenWith({ live: rules, observed: [] }, asked)

  expect(verdict).toMatchObject({ outcome: 'hold', reasons: ['harsh'] })
  expect(verdict.findings).toMatchObject([{ filter: 'rules', rule: 'r1', version: 3 }])
})

test('a word in disguise is held beside the filters as it is found alone', () => {
  for (const text of ['k o t t k a s t a r e', 'k0ttkastare', 'kottkaaaastare', 'KOTTKASTARE!']) {
    const { verdict } = screenWith({ live: rules, observed: [] }, { text, context })
    const own = verdict.findings.filter(({ filter }) => filter === 'rules')
    expect(own, text).toEqual(rules.find(text))
    expect(own, text).toHaveLength(1)
  }
})

test('a watched rule is noted and changes nothing', () => {
  const { verdict, observed } = screenWith({ live: null, observed: [{ setId: 's1', rules }] }, asked)

  expect(verdict).toMatchObject({ outcome: 'allow', findings: [] })
  expect(observed).toMatchObject([{ setId: 's1', findings: [{ rule: 'r1' }] }])
})

test('a live set that fails holds; a watched one that fails changes nothing', () => {
  const live = screenWith({ live: broken, observed: [] }, { ...asked, text: 'hej' })
  const watched = screenWith(
    { live: null, observed: [{ setId: 's1', rules: broken }] },
    { ...asked, text: 'hej' },
  )

  expect(live.verdict).toMatchObject({ outcome: 'hold', reasons: ['unread'] })
  expect(watched).toMatchObject({ verdict: { outcome: 'allow' }, observed: [] })
})

test('the same content reads the same in whatever order it was kept, and another content reads otherwise', () => {
  const other = { ...rule, id: asRuleId('r2'), pattern: 'barr' }
  const content = { rules: [rule, other], thresholds: usualThresholds }

  expect(canonical({ ...content, rules: [other, rule] })).toBe(canonical(content))
  expect(canonical({ ...content, rules: [rule, { ...other, severity: 'normal' }] })).not.toBe(
    canonical(content),
  )
  expect(canonical({ ...content, thresholds: { ...usualThresholds, burst: 5 } })).not.toBe(canonical(content))
})

test('a municipality’s numbers make the pace slower, never faster', () => {
  const rate = { burst: 10, perSecond: 1 }

  expect(tightenPace(rate, usualThresholds)).toEqual(rate)
  expect(tightenPace(rate, { ...usualThresholds, burst: 4, perMinute: 15 })).toEqual({
    burst: 4,
    perSecond: 0.25,
  })
  expect(tightenPace({ burst: 2, perSecond: 0.1 }, { ...usualThresholds, burst: 4, perMinute: 15 })).toEqual({
    burst: 2,
    perSecond: 0.1,
  })
})
