import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { screen } from '@lyktan/moderation/screen.ts'
import type { Outcome } from '@lyktan/moderation/verdict.ts'

const context = { ageBand: '16-19', isNewcomer: false, isLeader: false, reading: 'newcomers' } as const
const strictness: readonly Outcome[] = ['allow', 'flag', 'hold']
const strictOf = (text: string) => strictness.indexOf(screen({ text, context }).outcome)

const said = [
  'hej hur är det',
  'jag vill inte leva längre',
  'jävla svartskalle',
  'säljer lyrica billigt',
  'skicka nudes',
  'ring mig på 070-174 06 44',
  'jag bor på Granvägen 12',
  'håll käften din äckliga råtta',
  'du ska få en kula i pannan',
  'kill yourself',
  'vi ses på gården',
]
const anyText = fc.oneof(
  fc.constantFrom(...said),
  fc.string({ unit: 'grapheme', maxLength: 120 }),
  fc.string({ unit: 'binary', maxLength: 120 }),
  fc
    .array(
      fc.constantFrom(
        ...said.flatMap((text) => text.split(' ')),
        '070',
        '174',
        '@',
        '.',
        '\n',
        '😀',
        '\u200b',
        '\u202e',
        '&#104;',
      ),
      { maxLength: 30 },
    )
    .map((words) => words.join(' ')),
)

describe('every verdict', () => {
  test('is the same each time, whatever was read in between', () => {
    fc.assert(
      fc.property(anyText, anyText, (text, other) => {
        const first = screen({ text, context })
        screen({ text: other, context })
        expect(screen({ text, context })).toEqual(first)
      }),
    )
  })

  test('has spans inside the text and in their order', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { spans } of screen({ text, context }).findings) {
          expect(spans.length).toBeGreaterThan(0)
          for (const [start, end] of spans) {
            expect(start).toBeGreaterThanOrEqual(0)
            expect(end).toBeGreaterThan(start)
            expect(end).toBeLessThanOrEqual(text.length)
          }
        }
      }),
    )
  })
})

describe('a verdict is never loosened by', () => {
  const places = fc.array(fc.nat(60), { minLength: 1, maxLength: 12 })
  const withInside = (text: string, at: readonly number[], what: string) =>
    [...new Set(at.map((place) => place % (text.length + 1)))]
      .sort((a, b) => b - a)
      .reduce((wider, place) => wider.slice(0, place) + what + wider.slice(place), text)

  test.each([
    ['zero-width spaces', '\u200b'],
    ['soft hyphens', '\u00ad'],
    ['variation selectors', '\ufe0f'],
    ['word joiners', '\u2060'],
  ])('%s anywhere', (_, what) => {
    fc.assert(
      fc.property(fc.constantFrom(...said), places, (text, at) => {
        expect(strictOf(withInside(text, at, what))).toBeGreaterThanOrEqual(strictOf(text))
      }),
    )
  })

  test('more space between the words, or before and after', () => {
    fc.assert(
      fc.property(fc.constantFrom(...said), fc.constantFrom('  ', ' \n', '   ', '\n\n'), (text, gap) => {
        expect(
          strictOf(gap + text.replaceAll(' ', () => (gap.trimStart() === '' ? gap : ` ${gap}`)) + gap),
        ).toBeGreaterThanOrEqual(strictOf(text))
      }),
    )
  })

  test('capitals, full-width or mathematical letters', () => {
    const styles = [
      (text: string) => text.toUpperCase(),
      (text: string) =>
        text.replaceAll(/[a-z]/g, (letter) => String.fromCodePoint(letter.charCodeAt(0) + 0xfee0)),
      (text: string) =>
        text.replaceAll(/[a-z]/g, (letter) => String.fromCodePoint(letter.charCodeAt(0) - 97 + 0x1d4ea)),
      (text: string) =>
        text.replaceAll(/[a-z]/g, (letter) => String.fromCodePoint(letter.charCodeAt(0) - 97 + 0x1f130)),
    ]
    for (const style of styles)
      for (const text of said) expect(strictOf(style(text))).toBeGreaterThanOrEqual(strictOf(text))
  })
})
