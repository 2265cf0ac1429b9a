import { boardColours, boardSizes, boardStamps } from '@lyktan/shared/board-choices.ts'
import type { BoardShape } from '@lyktan/shared/board.ts'
import { expect, test } from 'vitest'

import { drawPicture } from '../../../moderation/board/draw-picture.ts'

test('a picture is whole numbers and our own words, and names nothing else', () => {
  const stamps = boardStamps.flatMap((stamp) =>
    boardSizes.map((size): BoardShape => ({ kind: 'stamp', stamp, size, colour: 'pink', x: 500, y: 1000 })),
  )
  const lines = boardColours.map((colour): BoardShape => ({
    kind: 'line',
    colour,
    size: 'small',
    points: [0, 0, 10, 20, 1000, 1000],
  }))
  const dot: BoardShape = { kind: 'line', colour: 'ink', size: 'large', points: [5, 6] }
  const svg = drawPicture([...stamps, ...lines, dot])
  expect(svg.match(/<path /g)).toHaveLength(stamps.length + lines.length + 2)
  expect(svg.replaceAll(/<path( [a-z-]+="[\w\s.#()-]+")+\/>/g, '')).toBe(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1000 1000" width="1000" height="1000"></svg>',
  )
  expect(svg).toContain('d="M5 6h0"')
})

test('a value that should never have been stored cannot leave the paper', () => {
  const far = drawPicture([{ kind: 'line', colour: 'ink', size: 'small', points: [-9, 1e9, 3.7, 4] }])
  expect(far).toContain('d="M0 1000L3 4"')
})
