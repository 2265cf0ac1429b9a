import { describe, expect, it } from 'vitest'

import { en } from '../../../client/src/words/en.ts'
import { sv } from '../../../client/src/words/sv.ts'

/** Every text in a catalogue with the path to it; a function stands for the text that it makes. */
function textsOf(words: object, path = ''): [path: string, text: string][] {
  return Object.entries(words).flatMap(([key, value]): [string, string][] => {
    if (typeof value === 'string') return [[`${path}${key}`, value]]
    if (typeof value === 'function') return [[`${path}${key}`, String(value)]]
    return textsOf(value, `${path}${key}.`)
  })
}

describe('the words', () => {
  it('are the same in both languages, one for one, and none is empty', () => {
    expect(
      textsOf(en)
        .map(([path]) => path)
        .toSorted(),
    ).toEqual(
      textsOf(sv)
        .map(([path]) => path)
        .toSorted(),
    )
    expect([...textsOf(sv), ...textsOf(en)].filter(([, text]) => !text.trim())).toEqual([])
  })

  it('never shout in help, rules, data or refusals', () => {
    const serious = [sv.help, sv.rules, sv.data, sv.problems, en.help, en.rules, en.data, en.problems]
    expect(serious.flatMap((part) => textsOf(part)).filter(([, text]) => /!(?!=)/.test(text))).toEqual([])
  })

  it('never speak of users, invalid input or measures', () => {
    const cold = /ogiltig|förbjud|användare|åtgärd|vänligen/i
    expect(textsOf(sv).filter(([, text]) => cold.test(text))).toEqual([])
  })
})
