import type { BoardShape } from '@lyktan/shared/board.ts'
import { colourOnPaper, lineWidth, stampPaths, stampSide } from '@lyktan/shared/board-choices.ts'

interface MarkShapeProps {
  readonly shape: BoardShape
  /** chosen: one that a leader has chosen. coming: not on everybody's paper yet. */
  readonly look?: 'chosen' | 'coming' | undefined
}

/** A line or stamp, as the server draws it in the finished picture. */
export function MarkShape({ shape, look }: MarkShapeProps) {
  const fill = colourOnPaper[shape.colour]
  if (shape.kind === 'stamp')
    return (
      <path
        className={look}
        fill={fill}
        d={stampPaths[shape.stamp]}
        transform={`translate(${shape.x} ${shape.y}) scale(${stampSide[shape.size] / 100})`}
      />
    )
  const [x = 0, y = 0, ...rest] = shape.points
  return (
    <path
      className={look}
      fill="none"
      stroke={fill}
      strokeWidth={lineWidth[shape.size]}
      strokeLinecap="round"
      strokeLinejoin="round"
      d={rest.length === 0 ? `M${x} ${y}h0` : `M${x} ${y}L${rest.join(' ')}`}
    />
  )
}
