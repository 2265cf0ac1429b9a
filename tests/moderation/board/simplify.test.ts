import fc from 'fast-check'
import { expect, test } from 'vitest'

import { simplify } from '../../../moderation/board/simplify.ts'

const step = fc.integer({ min: 0, max: 1000 })
const line = fc
  .array(step, { minLength: 2, maxLength: 512 })
  .map((all) => all.slice(0, all.length - (all.length % 2)))

test('a line keeps its ends, gets no point that was not drawn, and never more than fit', () => {
  fc.assert(
    fc.property(line, fc.integer({ min: 2, max: 64 }), (points, most) => {
      const kept = simplify(points, most)
      expect(kept.length % 2).toBe(0)
      expect(kept.length).toBeLessThanOrEqual(most * 2)
      expect(kept.slice(0, 2)).toEqual(points.slice(0, 2))
      expect(kept.slice(-2)).toEqual(points.slice(-2))
      const drawn = new Set(pairs(points))
      expect(pairs(kept).filter((pair) => !drawn.has(pair))).toEqual([])
    }),
  )
})

test('what is straight becomes two points, a corner stays, and a dot is a dot', () => {
  expect(simplify([0, 0, 10, 10, 20, 20, 500, 500], 64)).toEqual([0, 0, 500, 500])
  expect(simplify([0, 0, 100, 1, 200, 0, 200, 300], 64)).toEqual([0, 0, 200, 0, 200, 300])
  expect(simplify([7, 8], 64)).toEqual([7, 8])
})

const pairs = (points: readonly number[]) =>
  points.flatMap((x, at) => (at % 2 === 0 ? [`${x} ${points[at + 1]}`] : []))
