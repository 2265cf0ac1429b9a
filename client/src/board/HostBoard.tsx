import type { BoardView, MarkView } from '@lyktan/shared/board.ts'
import type { Asked } from '@lyktan/shared/commands.ts'
import type { MarkId, SessionId } from '@lyktan/shared/ids.ts'
import { useState } from 'react'

import { ask } from '../connection/ask.ts'
import { announce } from '../look/announce.ts'
import { Button } from '../look/Button.tsx'
import { useBoardWords } from './board-words.ts'

interface HostBoardProps {
  readonly sessionId: SessionId
  readonly board: BoardView | null
  readonly chosen: MarkId | null
  readonly choose: (id: MarkId | null) => void
}

/** What a leader does with the board. */
export function HostBoard({ sessionId, board, chosen, choose }: HostBoardProps) {
  const { host: words } = useBoardWords()
  const [isWiping, setWiping] = useState(false)
  async function lead(act: Asked<'board:lead'>['act']) {
    const reply = await ask('board:lead', { sessionId, act })
    setWiping(false)
    if (!reply.ok) announce('alert', words.notDone)
  }
  async function save() {
    const reply = await ask('board:save', { sessionId })
    if (!reply.ok) announce('alert', words.notDone)
  }
  const marks = board?.marks ?? []
  if (isWiping)
    return (
      <div className="stack-s">
        <p>{words.wipeSure}</p>
        <p className="row">
          <Button kind="bad" onClick={() => void lead('wipe')}>
            {words.wipe}
          </Button>
          <Button kind="sec" onClick={() => setWiping(false)}>
            {words.keep}
          </Button>
        </p>
      </div>
    )
  return (
    <div className="stack-s">
      {marks.length > 0 && <Chooser {...{ sessionId, marks, chosen, choose }} />}
      <p className="row">
        {board?.isOpen === true ? (
          <Button kind="sec" icon="lock" onClick={() => void lead('close')}>
            {words.close}
          </Button>
        ) : (
          <Button kind="sec" icon="brush" onClick={() => void lead('open')}>
            {words.open}
          </Button>
        )}
        {marks.length > 0 && (
          <>
            <Button icon="check" onClick={() => void save()}>
              {words.save}
            </Button>
            <Button kind="quiet" icon="trash" onClick={() => setWiping(true)}>
              {words.wipe}
            </Button>
          </>
        )}
      </p>
    </div>
  )
}

interface ChooserProps extends Omit<HostBoardProps, 'board'> {
  readonly marks: readonly MarkView[]
}

/** Walks through what is drawn, the newest first, to take something away or learn whose it is. */
function Chooser({ sessionId, marks, chosen, choose }: ChooserProps) {
  const words = useBoardWords()
  const at = marks.findIndex(({ id }) => id === chosen)
  const mark = marks[at]
  const go = (to: number) => {
    const next = marks[(to + marks.length) % marks.length]
    if (!next) return
    choose(next.id)
    announce('status', nameOf(next, words))
  }
  async function remove(markId: MarkId) {
    const reply = await ask('board:remove', { sessionId, markId })
    announce(reply.ok ? 'status' : 'alert', reply.ok ? words.host.removed : words.host.notDone)
    if (reply.ok) choose(null)
  }
  async function who(markId: MarkId) {
    const reply = await ask('board:who', { sessionId, markId })
    if (!reply.ok) return announce('alert', words.host.notDone)
    setAuthor({ markId, said: reply.person ? words.host.drawnBy(reply.person.nickname) : words.host.gone })
  }
  const [author, setAuthor] = useState<{ readonly markId: MarkId; readonly said: string } | null>(null)
  return (
    <fieldset className="boardrow stack-s">
      <legend className="small b">{words.host.choose}</legend>
      <Button kind="quiet" onClick={() => go(at < 0 ? marks.length - 1 : at - 1)}>
        {words.host.previous}
      </Button>
      <Button kind="quiet" onClick={() => go(at < 0 ? 0 : at + 1)}>
        {words.host.next}
      </Button>
      {mark && (
        <>
          <Button kind="bad-o" icon="trash" onClick={() => void remove(mark.id)}>
            {words.host.remove}
          </Button>
          <Button kind="quiet" icon="person" onClick={() => void who(mark.id)}>
            {words.host.who}
          </Button>
          <p className="small">{words.host.chosen(nameOf(mark, words), at + 1, marks.length)}</p>
        </>
      )}
      <output className="small">{author?.markId === mark?.id ? author?.said : null}</output>
    </fieldset>
  )
}

function nameOf({ shape }: MarkView, words: ReturnType<typeof useBoardWords>): string {
  const colour = words.colours[shape.colour]
  return shape.kind === 'line' ? words.host.line(colour) : words.host.stamp(words.stamps[shape.stamp], colour)
}
