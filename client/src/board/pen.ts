import type { BoardShape } from '@lyktan/shared/board.ts'
import { boardLimits } from '@lyktan/shared/board-choices.ts'
import type { BoardColour, BoardSize, BoardStamp } from '@lyktan/shared/board-choices.ts'

/** What is in one's hand. */
export interface Pen {
  readonly tool: 'pen' | BoardStamp
  readonly colour: BoardColour
  readonly size: BoardSize
}

export interface Spot {
  readonly x: number
  readonly y: number
}

/** So far a hand moves before it makes another point, in steps of the square. */
const apart = 6

export const onPaper = (value: number): number => Math.min(boardLimits.side, Math.max(0, Math.round(value)))

/** Where on the paper a place on the screen is. @param box of the paper, in the screen's pixels */
export function spotAt(at: Spot, box: { left: number; top: number; width: number; height: number }): Spot {
  const { side } = boardLimits
  return {
    x: onPaper(((at.x - box.left) / Math.max(1, box.width)) * side),
    y: onPaper(((at.y - box.top) / Math.max(1, box.height)) * side),
  }
}

/** A line with one more point, unless it hardly moved. */
export function withPoint(points: readonly number[], { x, y }: Spot): readonly number[] {
  const [lastX = x, lastY = y] = points.slice(-2)
  const isNear = points.length > 0 && Math.hypot(x - lastX, y - lastY) < apart
  return isNear ? points : [...points, x, y]
}

export const isFull = (points: readonly number[]): boolean => points.length >= boardLimits.pointsSent * 2

/** What the hand makes: a line through what it moved over, or a stamp where it is. */
export const lineOf = ({ colour, size }: Pen, points: readonly number[]): BoardShape => ({
  kind: 'line',
  colour,
  size,
  points: [...points],
})

export function stampOf({ tool, colour, size }: Pen, { x, y }: Spot): BoardShape {
  return tool === 'pen'
    ? lineOf({ tool, colour, size }, [x, y])
    : { kind: 'stamp', stamp: tool, colour, size, x, y }
}
