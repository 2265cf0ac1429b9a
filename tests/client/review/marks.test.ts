import type { Span } from '@lyktan/shared/findings.ts'
import fc from 'fast-check'
import { expect, it } from 'vitest'

import { markedWords, piecesOf } from '../../../client/src/review/marks.ts'

it('marks the author’s own words where the filter found them', () => {
  expect(piecesOf('ring 070 123 nu', [[5, 12]])).toEqual([
    { start: 0, text: 'ring ', isMarked: false },
    { start: 5, text: '070 123', isMarked: true },
    { start: 12, text: ' nu', isMarked: false },
  ])
})

it('names each marked word once', () => {
  expect(
    markedWords('dum och dum', [
      [0, 3],
      [8, 11],
      [0, 3],
    ]),
  ).toEqual(['dum'])
})

it('loses and doubles no letter, however the spans overlap or stray', () => {
  const span = fc.tuple(fc.integer({ min: -5, max: 60 }), fc.integer({ min: -5, max: 60 }))
  fc.assert(
    fc.property(fc.string(), fc.array(span), (text, spans) => {
      const marked: readonly Span[] = spans
      expect(
        piecesOf(text, marked)
          .map((piece) => piece.text)
          .join(''),
      ).toBe(text)
    }),
  )
})
