import { readFileSync } from 'node:fs'

import { screen } from '@lyktan/moderation/screen.ts'
import en from 'dictionary-en'
import sv from 'dictionary-sv'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'

/** Dictionary words that alone make the filters flag or hold: each was read, and is what the lexicon means by it. */
const judged = z
  .record(z.enum(['sv', 'en']), z.array(z.string()))
  .parse(JSON.parse(readFileSync(new URL('../examples/judged-words.json', import.meta.url), 'utf8')))
const context = { ageBand: '16-19', isNewcomer: false, isLeader: false, reading: 'newcomers' } as const

const dictionaries = { sv, en }

function wordsIn(language: keyof typeof dictionaries): readonly string[] {
  return new TextDecoder()
    .decode(dictionaries[language].dic)
    .split('\n')
    .slice(1)
    .map((line) => (line.split(/[/\t]/)[0] ?? '').trim())
    .filter((word) => word !== '')
}

describe.each(['sv', 'en'] as const)('a word of the dictionary (%s)', (language) => {
  const words = wordsIn(language)
  const found = words.filter((word) => screen({ text: word, context }).outcome !== 'allow')

  test('stops nobody alone, unless a person has judged it', () => {
    const known = new Set(judged[language])

    expect(words.length).toBeGreaterThan(40_000)
    expect(found.filter((word) => !known.has(word))).toEqual([])
  })

  test('is not kept as judged when nothing finds it any more', () => {
    const still = new Set(found)

    expect(judged[language].filter((word) => !still.has(word))).toEqual([])
  })
})

test.each([
  ['jag vill höra på dig', 'din hora'],
  ['vilket litet fån', 'åh fan'],
  ['en bog på grillen', 'din bög'],
])('å, ä and ö are letters: "%s" is not "%s"', (harmless, other) => {
  expect(screen({ text: harmless, context }).findings).toEqual([])
  expect(screen({ text: other, context }).findings).not.toEqual([])
})

test.each([
  'vi åkte till Fittja, Kukkola, Sexdrega, Fjuckby och Trosa',
  'Bögs gård ligger i Sollentuna',
  'Hell i Norge, Penistone, Essex, Sussex, Scunthorpe och Dickson',
  'passagerare till Horndal, Knivsta och Horsens',
  'pröva, ströva, erövra och Grövelsjön',
  'assistenten analyserade klassen, passagen och hantverket',
])('names and words with others inside stand: %s', (text) => {
  expect(screen({ text, context }).outcome).toBe('allow')
})
