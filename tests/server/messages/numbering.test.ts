import fc from 'fast-check'
import { expect, test } from 'vitest'

import { moveEnd, numberRun, unbrokenRuns } from '../../../server/messages/numbering.ts'
import type { Numbered, RoomEnd } from '../../../server/messages/numbering.ts'

const end = (seq: number, rev: number): RoomEnd => ({ seq, rev, readAt: 0 })

test('each message of a run gets the next numbers of its own room, in order', () => {
  const run: Numbered[] = ['sofa', 'game', 'sofa', 'sofa'].map((roomId) => ({ roomId }))

  numberRun(
    run,
    new Map([
      ['sofa', end(4, 9)],
      ['game', end(0, 0)],
    ]),
  )

  expect(run.map(({ seq, rev }) => [seq, rev])).toEqual([
    [5, 10],
    [1, 1],
    [6, 11],
    [7, 12],
  ])
})

test('a run that is numbered again after a reload begins where the room now ends', () => {
  const run: Numbered[] = [{ roomId: 'sofa' }, { roomId: 'sofa' }]
  const ends = new Map([['sofa', end(4, 9)]])
  numberRun(run, ends)

  ends.set('sofa', end(6, 12))
  numberRun(run, ends)

  expect(run).toEqual([
    { roomId: 'sofa', seq: 7, rev: 13, revs: [13] },
    { roomId: 'sofa', seq: 8, rev: 14, revs: [14] },
  ])
})

test('an end never moves backwards', () => {
  const known = end(7, 20)

  moveEnd(known, { seq: 5, rev: 18 })
  moveEnd(known, { rev: 21 })

  expect(known).toMatchObject({ seq: 7, rev: 21 })
})

test('what another process wrote between splits what is said into unbroken runs', () => {
  expect(unbrokenRuns([3, 4, 6, 7, 9])).toEqual([
    { from: 2, rev: 4 },
    { from: 5, rev: 7 },
    { from: 8, rev: 9 },
  ])
})

test('runs span exactly the numbers they were made of', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { minLength: 1 }), (revs) => {
      const spanned = unbrokenRuns(revs).flatMap(({ from, rev }) =>
        Array.from({ length: rev - from }, (_, index) => from + 1 + index),
      )

      expect(spanned).toEqual(revs.toSorted((one, other) => one - other))
    }),
  )
})
