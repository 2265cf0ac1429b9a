import { expect, test } from 'vitest'

import { isFull, spotAt, stampOf, withPoint } from '../../../client/src/board/pen.ts'

test('a place on the screen is a whole step on the paper, never outside it', () => {
  const box = { left: 10, top: 20, width: 300, height: 300 }
  expect(spotAt({ x: 160, y: 20 }, box)).toEqual({ x: 500, y: 0 })
  expect(spotAt({ x: 0, y: 999 }, box)).toEqual({ x: 0, y: 1000 })
})

test('a hand that hardly moves makes no point, and a line has an end', () => {
  expect(withPoint([], { x: 1, y: 1 })).toEqual([1, 1])
  expect(withPoint([1, 1], { x: 4, y: 3 })).toEqual([1, 1])
  expect(withPoint([1, 1], { x: 9, y: 1 })).toEqual([1, 1, 9, 1])
  expect(isFull(Array(510).fill(1))).toBe(false)
  expect(isFull(Array(512).fill(1))).toBe(true)
})

test('a pen that does not move makes a dot, a stamp stands where it is put', () => {
  const pen = { tool: 'pen', colour: 'red', size: 'small' } as const
  expect(stampOf(pen, { x: 3, y: 4 })).toEqual({ kind: 'line', colour: 'red', size: 'small', points: [3, 4] })
  expect(stampOf({ ...pen, tool: 'star' }, { x: 3, y: 4 })).toMatchObject({
    kind: 'stamp',
    stamp: 'star',
    x: 3,
  })
})
