import { expect, it } from 'vitest'

import { outcomeWords, suggestionOf } from '../../../client/src/review/suggested-words.ts'
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

it('calls the release of what shows already by what it is', () => {
  const shown = { kind: 'message', reasons: [] } as const
  const waiting = { kind: 'message', reasons: ['link'] } as const

  expect(outcomeWords('release', shown, sv).name).toBe('Låt stå kvar')
  expect(outcomeWords('release', waiting, sv).name).toBe('Släpp igenom')
})
