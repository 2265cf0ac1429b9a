import type { BoardShape } from '@lyktan/shared/board.ts'
import { boardLimits } from '@lyktan/shared/board-choices.ts'

import { simplify } from './simplify.ts'

/** How fast one person draws on a board: a quick hand, never a flood. */
export const drawingPace = { burst: 12, perSecond: 2, slowSeconds: 0 } as const

/** A shape as it is kept: a line with no more points than it needs. */
export const keptShape = (shape: BoardShape): BoardShape =>
  shape.kind === 'line' ? { ...shape, points: simplify(shape.points, boardLimits.pointsKept) } : shape

/** Whether one more mark has room, on the board and among one's own. */
export const hasRoom = ({ all, own }: { readonly all: number; readonly own: number }): boolean =>
  all < boardLimits.marksMost && own < boardLimits.marksOfOneMost

interface Placed {
  readonly _id: string
  readonly place: number
}

/** The order in which marks are drawn, the same everywhere. */
export const inDrawnOrder = (one: Placed, other: Placed): number =>
  one.place - other.place || (one._id < other._id ? -1 : 1)

/** The one that undoing takes: the last of one's own. */
export const lastOf = <Mark extends Placed>(own: readonly Mark[]): Mark | undefined =>
  own.toSorted(inDrawnOrder).at(-1)
