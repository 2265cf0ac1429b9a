import { boardLimits } from '@lyktan/shared/board-choices.ts'
import type { MarkId } from '@lyktan/shared/ids.ts'
import { useId } from 'react'

import { useBoardWords } from './board-words.ts'
import { MarkShape } from './MarkShape.tsx'
import { stampOf } from './pen.ts'
import type { Pen } from './pen.ts'
import type { OpenBoard } from './use-board.ts'
import { useHand } from './use-hand.ts'

const { side } = boardLimits

interface PaperProps {
  readonly open: OpenBoard
  /** Null: one only looks. */
  readonly pen: Pen | null
  readonly chosen?: MarkId | null
}

/** What everybody has drawn, and the place to draw. */
export function Paper({ open, pen, chosen = null }: PaperProps) {
  return pen === null ? (
    <Still open={open} chosen={chosen} />
  ) : (
    <Drawing open={open} pen={pen} chosen={chosen} />
  )
}

function useContents({ board }: OpenBoard): string {
  const words = useBoardWords()
  const marks = board?.marks ?? []
  const lines = marks.filter(({ shape }) => shape.kind === 'line').length
  return words.contents(lines, marks.length - lines)
}

function Marks({ open, chosen }: Pick<PaperProps, 'open'> & { readonly chosen: MarkId | null }) {
  return (
    <>
      {open.board?.marks.map(({ id, shape }) => (
        <MarkShape key={id} shape={shape} look={id === chosen ? 'chosen' : undefined} />
      ))}
      {open.sending.map(({ clientId, shape }) => (
        <MarkShape key={clientId} shape={shape} look="coming" />
      ))}
    </>
  )
}

function Still({ open, chosen }: Pick<PaperProps, 'open'> & { readonly chosen: MarkId | null }) {
  const contents = useContents(open)
  return (
    <svg className="paper" viewBox={`0 0 ${side} ${side}`} role="img" aria-label={contents}>
      <Marks open={open} chosen={chosen} />
    </svg>
  )
}

interface DrawingProps {
  readonly open: OpenBoard
  readonly pen: Pen
  readonly chosen: MarkId | null
}

function Drawing({ open, pen, chosen }: DrawingProps) {
  const words = useBoardWords()
  const id = useId()
  const contents = useContents(open)
  const { coming, cursor, ...hand } = useHand(pen, open.draw)
  const label = words.paper(pen.tool === 'pen' ? words.pen : words.stamps[pen.tool])
  return (
    <>
      {/* An application takes the arrow keys for itself: here they move what is placed. */}
      <div
        className="drawing"
        role="application"
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        aria-label={label}
        aria-describedby={id}
        {...hand}
      >
        <svg className="paper" viewBox={`0 0 ${side} ${side}`} aria-hidden="true">
          <Marks open={open} chosen={chosen} />
          {coming && <MarkShape shape={coming} look="coming" />}
          {cursor && (
            <g className="cursor">
              <MarkShape shape={stampOf(pen, cursor)} look="coming" />
              <path d={`M${cursor.x - 40} ${cursor.y}h80M${cursor.x} ${cursor.y - 40}v80`} />
            </g>
          )}
        </svg>
      </div>
      <p className="small muted" id={id}>
        {contents}. {words.keys}
      </p>
    </>
  )
}
