import { describe, expect, test } from 'vitest'

import { clean } from '@lyktan/moderation/readings/clean.ts'
import { digitRuns } from '@lyktan/moderation/readings/digits.ts'
import { joined } from '@lyktan/moderation/readings/joined.ts'
import { leet } from '@lyktan/moderation/readings/leet.ts'
import { spanOf } from '@lyktan/moderation/readings/reading.ts'
import { squeeze } from '@lyktan/moderation/readings/squeezed.ts'
import { words } from '@lyktan/moderation/readings/words.ts'

describe('the clean reading', () => {
  test.each([
    ['Höra på ÅÄÖ', 'höra på åäö'],
    ['Ho\u0308ra a\u030angan', 'höra ångan'],
    ['go\u200bd\u00ad natt', 'god natt'],
    ['ｇｏｄ 𝓷𝓪𝓽𝓽 🅶🅾🅳 ɴᴀᴛᴛ', 'god natt god natt'],
    ['gоd nаtt', 'god natt'],
    ['привет друзья', 'привет друзья'],
    ['\u202Edog\u202C natt', 'god natt'],
    ['&#103;o&#x64; natt', 'god natt'],
    ['g̵o̷d̸ ñatt', 'god natt'],
    ['ʇʇɐu poƃ', 'god natt'],
    ['hej ʇʇɐu', 'hej natt'],
  ])('of %s is %s', (text, expected) => {
    expect(clean(text).text).toBe(expected)
  })

  test('maps back to what was written', () => {
    const text = 'x &#103;o\u200bd 𝓷att'
    const reading = clean(text)
    const at = reading.text.indexOf('god')

    expect(text.slice(...spanOf(reading, at, at + 3))).toBe('&#103;o\u200bd')
    expect(text.slice(...spanOf(reading, reading.text.indexOf('natt'), reading.text.length))).toBe('𝓷att')
  })
})

describe('letters that stand apart', () => {
  test.each([
    ['g o d natt', 'god natt'],
    ['g.o.d natt', 'god natt'],
    ['g_o_d n_a_t_t', 'god natt'],
    ['g o d   n a t t', 'god   natt'],
    ['g\no\nd', 'god'],
    ['g🔥o😂d', 'god'],
  ])('in %j are put together', (text, expected) => {
    expect(joined(clean(text))?.text).toBe(expected)
  })

  test.each(['vi är a och b', 'hej på er'])('in %j are too few', (text) => {
    expect(joined(clean(text))).toBeUndefined()
  })
})

describe('signs for letters', () => {
  test('are read in both ways, in tokens with letters only', () => {
    expect(leet(clean('v1k7ig7 kl 10:30'))?.map(({ text }) => text)).toEqual([
      'viktigt kl 10:30',
      'vlktigt kl 10:30',
    ])
    expect(leet(clean('4-2 till oss kl 10:30!'))).toBeUndefined()
    expect(leet(clean('kom nu! ja!'))).toBeUndefined()
  })
})

test('drawn-out letters are squeezed', () => {
  expect(squeeze('heeej påå dig')).toBe('hej på dig')
})

test('words stand with one space between and around them', () => {
  expect(words(clean('Hej,  du... don’t "gå"!')).text).toBe(' hej du dont gå ')
})

describe('runs of digits', () => {
  const digitsIn = (text: string) => digitRuns(clean(text)).map(({ digits }) => digits)

  test.each([
    ['070-174 06 12', ['0701740612']],
    ['O7O-I74 06 12', ['0701740612']],
    ['noll sju noll ett sju fyra', ['070174']],
    ['zero seven nine', ['079']],
    ['٠٧٠ ١٧٤', ['070174']],
    ['０７０', ['070']],
    ['kl 18:30', ['18', '30']],
    ['ingen alls', []],
  ])('in %s are %j', (text, expected) => {
    expect(digitsIn(text)).toEqual(expected)
  })
})
