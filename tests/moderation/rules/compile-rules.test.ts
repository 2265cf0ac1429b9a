import { asRuleId } from '@lyktan/shared/ids.ts'
import type { Rule } from '@lyktan/shared/rules.ts'
import { isRulePattern } from '@lyktan/shared/rule-bounds.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'

import { canBeFound, compileRules } from '../../../moderation/rules/compile-rules.ts'

const rule = (pattern: string, wishes: Partial<Rule> = {}): Rule => ({
  id: asRuleId(pattern.replaceAll(/[^a-z]/g, '') || 'rule'),
  pattern,
  language: 'sv',
  category: 'harassment_bullying',
  severity: 'high',
  meaning: 'påhittat',
  mustMatch: [],
  mustNotMatch: [],
  ...wishes,
})
const piecesIn = (text: string, pattern: string) =>
  compileRules([rule(pattern)], 1)
    .find(text)
    .flatMap(({ spans }) => spans.map(([start, end]) => text.slice(start, end)))

test('a word is found as a whole word, whatever stands around it, and never inside another', () => {
  expect(piecesIn('Din KOTTE!', 'kotte')).toEqual(['KOTTE'])
  expect(piecesIn('kotte,kotte', 'kotte')).toEqual(['kotte', 'kotte'])
  expect(piecesIn('kottar, tallkotte, kottebo', 'kotte')).toEqual([])
})

test('å, ä and ö are letters: a word without the dots is another word', () => {
  expect(piecesIn('jag vill höra', 'hora')).toEqual([])
  expect(piecesIn('bog och bög', 'bög')).toEqual(['bög'])
  expect(piecesIn('bo\u0308g', 'bög')).toEqual(['bo\u0308g'])
})

test('a star lets a word go on, at the one end where it stands, and the whole word is shown', () => {
  expect(piecesIn('kottekastare', 'kotte*')).toEqual(['kottekastare'])
  expect(piecesIn('tallkotte', 'kotte*')).toEqual([])
  expect(piecesIn('en tallkotte', '*kotte')).toEqual(['tallkotte'])
  expect(piecesIn('tallkottens', '*kotte')).toEqual([])
})

test('a phrase is found over any signs and spaces between its words', () => {
  expect(piecesIn('stick  härifrån', 'stick härifrån')).toEqual(['stick  härifrån'])
  expect(piecesIn('Stick - härifrån nu', 'stick härifrån')).toEqual(['Stick - härifrån'])
  expect(piecesIn('stick inte härifrån', 'stick härifrån')).toEqual([])
})

test('a word in disguise is the same word: letters apart, signs for letters, drawn out, invisible signs', () => {
  for (const text of ['k o t t e', 'k0tte', 'kooootte', 'ko\u200btte', 'ⓚⓞⓣⓣⓔ'])
    expect(piecesIn(text, 'kotte'), text).toHaveLength(1)
  expect(piecesIn('tal om skog', 'tall')).toEqual([])
})

test('a finding names its rule, the number of its set and what the author is told', () => {
  const compiled = compileRules(
    [rule('kotte', { id: asRuleId('r1'), category: 'hate', severity: 'normal' })],
    7,
  )

  expect(compiled.find('kotte')).toEqual([
    {
      filter: 'rules',
      rule: 'r1',
      version: 7,
      category: 'hate',
      severity: 'normal',
      reason: 'harsh',
      spans: [[0, 5]],
    },
  ])
})

test('patterns are words, phrases, beginnings and endings, never expressions', () => {
  for (const pattern of ['ord', 'två ord', 'börj*', '*slut', "don't", 'e-post', 'va', 'فصل'])
    expect(isRulePattern(pattern), pattern).toBe(true)
  for (const pattern of [
    '',
    '*',
    'a',
    'o*',
    '*or',
    '*mitt*',
    'o*d',
    'ord.',
    '(a|b)',
    'a+',
    '[ab]c',
    '\\w+',
    ' ord',
  ])
    expect(isRulePattern(pattern), pattern).toBe(false)
})

test('letters that nobody sees are no pattern, and find nothing', () => {
  expect(canBeFound('\u3164\u3164\u3164')).toBe(false)
  expect(canBeFound('kotte')).toBe(true)
  expect(compileRules([rule('\u3164\u3164\u3164')], 1).find('vad som helst, \uffff')).toEqual([])
})

const word = fc.stringMatching(/^[a-zåäö]{2,9}$/)

test('whatever words a set has, each is found where it stands, and spans are pieces of the text', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(word, { minLength: 1, maxLength: 8 }),
      fc.array(word, { maxLength: 8 }),
      (own, others) => {
        const compiled = compileRules(
          own.map((pattern, index) => rule(pattern, { id: asRuleId(`r${index}`) })),
          1,
        )
        const text = [...others, ...own].join(' ')
        const found = compiled.find(text)
        expect(found.map((finding) => finding.rule)).toEqual(own.map((_, index) => `r${index}`))
        for (const [start, end] of found.flatMap(({ spans }) => spans)) {
          expect(start).toBeLessThan(end)
          expect(end).toBeLessThanOrEqual(text.length)
        }
      },
    ),
  )
})

test('whatever is written, a text is read without a fault and always in the same way', () => {
  const compiled = compileRules([rule('kotte*'), rule('*kotte'), rule('en kotte'), rule('kotte')], 1)
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      expect(compiled.find(text)).toEqual(compiled.find(text))
    }),
  )
})
