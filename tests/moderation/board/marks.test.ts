import { boardLimits } from '@lyktan/shared/board-choices.ts'
import { boardCommands } from '@lyktan/shared/board.ts'
import { expect, test } from 'vitest'

import { hasRoom, inDrawnOrder, keptShape, lastOf } from '../../../moderation/board/marks.ts'

const parse = (shape: object) =>
  boardCommands['board:draw'].safeParse({ sessionId: 'one', clientId: 'draw-0001', shape }).success
const line = { kind: 'line', colour: 'blue', size: 'small' }
const star = { kind: 'stamp', stamp: 'star', colour: 'blue', size: 'large', x: 0, y: 1000 }

test('only lines of whole steps within the square, and stamps of the set, can be on a board', () => {
  expect(parse(star)).toBe(true)
  expect(parse({ ...line, points: [0, 1000] })).toBe(true)
  for (const points of [[], [1], [1, 2, 3], [0, 1001], [-1, 0], [0.5, 1], ['1', 2], Array(514).fill(1)])
    expect(parse({ ...line, points }), JSON.stringify(points).slice(0, 20)).toBe(false)
  expect(parse({ ...star, stamp: 'M0 0' })).toBe(false)
  expect(parse({ ...star, colour: '#fff' })).toBe(false)
  expect(parse({ ...star, text: 'hej' })).toBe(false)
  expect(parse({ kind: 'image', href: 'x', colour: 'blue', size: 'small' })).toBe(false)
})

test('a kept line has few points, a stamp is kept as it is', () => {
  const zigzag = Array.from({ length: 512 }, (_, at) => (at * 37) % 1001)
  const kept = keptShape({ kind: 'line', colour: 'red', size: 'small', points: zigzag })
  expect(kept.kind === 'line' && kept.points.length).toBeLessThanOrEqual(boardLimits.pointsKept * 2)
  const stamp = { kind: 'stamp', stamp: 'tree', colour: 'red', size: 'small', x: 1, y: 2 } as const
  expect(keptShape(stamp)).toEqual(stamp)
})

test('a board and a person’s share of it have an end', () => {
  const { marksMost, marksOfOneMost } = boardLimits
  expect(hasRoom({ all: marksMost - 1, own: marksOfOneMost - 1 })).toBe(true)
  expect(hasRoom({ all: marksMost, own: 0 })).toBe(false)
  expect(hasRoom({ all: 200, own: marksOfOneMost })).toBe(false)
})

test('undoing takes the last in the order in which everybody sees them', () => {
  const marks = [
    { _id: 'b', place: 3 },
    { _id: 'c', place: 1 },
    { _id: 'a', place: 3 },
  ]
  expect(marks.toSorted(inDrawnOrder).map(({ _id }) => _id)).toEqual(['c', 'a', 'b'])
  expect(lastOf(marks)?._id).toBe('b')
  expect(lastOf([])).toBeUndefined()
})
