import { expect, it } from 'vitest'

import { outcomesFor, outcomeWords, suggestionOf } from '../../../client/src/review/suggested-words.ts'
import { sv } from '../../../client/src/words/sv.ts'

it('begins a removal with the rule and the reason that fit what was found', () => {
  expect(suggestionOf('remove', { category: 'hate', reasons: ['harsh'] }, sv)).toEqual({
    rule: 2,
    words: sv.review.removedWords.hate,
  })
})

it('begins a removal with nothing when nothing was found: the reason is the leader’s own', () => {
  expect(suggestionOf('remove', { category: null, reasons: ['read-first'] }, sv)).toBeNull()
})

it('asks for the change that helps', () => {
  const words = (reasons: readonly ('contact' | 'harsh' | 'link')[]) =>
    suggestionOf('return', { category: null, reasons }, sv)?.words

  expect(words(['harsh', 'contact'])).toBe(sv.review.returnWords.contact)
  expect(words(['harsh'])).toBe(sv.review.returnWords.harsh)
  expect(words(['link'])).toBe(sv.review.returnWords.other)
})

it('suggests no words for a release', () => {
  expect(suggestionOf('release', { category: 'hate', reasons: ['harsh'] }, sv)).toBeNull()
})

it('leaves or removes what shows already, and asks for no change of it', () => {
  const shown = { reasons: [] }
  const waiting = { reasons: ['link'] } as const

  expect(outcomesFor(shown)).toEqual(['release', 'remove'])
  expect(outcomesFor(waiting)).toEqual(['release', 'return', 'remove'])
  expect(outcomeWords(shown, sv).name.release).toBe('Låt stå kvar')
  expect(outcomeWords(waiting, sv).name.release).toBe('Släpp igenom')
})
