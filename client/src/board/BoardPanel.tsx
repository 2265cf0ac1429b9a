import type { MarkId } from '@lyktan/shared/ids.ts'
import { isLeader } from '@lyktan/shared/roles.ts'
import { useState } from 'react'

import { FlagDialog } from '../flags/FlagDialog.tsx'
import { pointAtRoom } from '../flags/flag-point.ts'
import { Button } from '../look/Button.tsx'
import { Card } from '../look/Card.tsx'
import type { PanelProps } from '../live/panels.tsx'
import { useBoardWords } from './board-words.ts'
import { DrawnPictures } from './DrawnPictures.tsx'
import { HostBoard } from './HostBoard.tsx'
import { Paper } from './Paper.tsx'
import type { Pen } from './pen.ts'
import { Tools } from './Tools.tsx'
import { useBoard } from './use-board.ts'
import type { OpenBoard } from './use-board.ts'
import './board.css'

/** Drawing together, when a leader has opened the board; and the pictures that came of it. */
export function BoardPanel(props: PanelProps) {
  const { session, me } = props
  const words = useBoardWords()
  const open = useBoard(session.id)
  const isHost = isLeader(me.role)
  const [chosen, choose] = useState<MarkId | null>(null)
  const { board } = open
  if (session.state !== 'live') return null
  const isDrawn = board !== null && (board.isOpen || board.marks.length > 0)
  return (
    <>
      {(isDrawn || isHost) && (
        <Card title={words.title}>
          {isDrawn && <OnBoard {...props} open={open} chosen={chosen} />}
          {isHost && <HostBoard sessionId={session.id} board={board} chosen={chosen} choose={choose} />}
        </Card>
      )}
      <DrawnPictures sessionId={session.id} me={me} isLive />
    </>
  )
}

interface OnBoardProps extends PanelProps {
  readonly open: OpenBoard
  readonly chosen: MarkId | null
}

const firstPen: Pen = { tool: 'pen', colour: 'blue', size: 'middle' }

function OnBoard({ open, chosen, room, me }: OnBoardProps) {
  const words = useBoardWords()
  const [pen, setPen] = useState(firstPen)
  const [isTelling, setTelling] = useState(false)
  const isOpen = open.board?.isOpen === true
  return (
    <>
      <p className="small">{isOpen ? words.about : words.isClosed}</p>
      {isOpen && <Tools pen={pen} onPen={setPen} />}
      <Paper open={open} pen={isOpen ? pen : null} chosen={chosen} />
      <p className="row">
        {isOpen && (
          <Button kind="sec" icon="undo" onClick={open.undo}>
            {words.undo}
          </Button>
        )}
        <Button kind="quiet" icon="flag" aria-haspopup="dialog" onClick={() => setTelling(true)}>
          {words.tell}
        </Button>
      </p>
      <FlagDialog
        point={isTelling ? pointAtRoom(room.id) : null}
        me={me}
        leader={room.adults[0]?.nickname ?? null}
        onClose={() => setTelling(false)}
      />
    </>
  )
}
