import type { MemberId } from '@lyktan/shared/ids.ts'
import { limits } from '@lyktan/shared/limits.ts'
import type { RunningMeasure } from '@lyktan/shared/measures.ts'
import type { Problem } from '@lyktan/shared/problems.ts'
import { useState } from 'react'

import { ask } from '../connection/ask.ts'
import { announce } from '../look/announce.ts'
import { Button } from '../look/Button.tsx'
import { TextField } from '../look/Field.tsx'
import { ProblemNote } from '../look/ProblemNote.tsx'
import { useMinute } from '../rooms/use-minute.ts'
import { dayAndTime } from '../words/times.ts'
import { useWords } from '../words/words.ts'
import { useTelling } from './use-telling.ts'

interface RunningMeasuresProps {
  readonly memberId: MemberId
  readonly running: readonly RunningMeasure[]
  readonly onEnded: (running: readonly RunningMeasure[]) => void
}

/** What holds for a young person now, and the way to end it before its time. */
export function RunningMeasures({ memberId, running, onEnded }: RunningMeasuresProps) {
  const { desk } = useWords()
  if (running.length === 0) return null
  return (
    <>
      <h3>{desk.history.running}</h3>
      <ul className="stack-s" role="list">
        {running.map((measure) => (
          <li key={`${measure.decisionId} ${measure.kind}`} className="stack-s">
            <Running measure={measure} memberId={memberId} onEnded={onEnded} />
          </li>
        ))}
      </ul>
    </>
  )
}

interface RunningProps extends Omit<RunningMeasuresProps, 'running'> {
  readonly measure: RunningMeasure
}

function Running({ measure, ...rest }: RunningProps) {
  const { desk } = useWords()
  const { history } = desk
  const telling = useTelling()
  const now = useMinute()
  const [isEnding, setEnding] = useState(false)
  const { day, time } = dayAndTime(measure.until, now, telling)
  const what = history.steps[measure.kind]
  const room = measure.roomName === null ? history.everywhere : history.inRoom(measure.roomName)
  return (
    <>
      <p>{history.runningLine({ what, room, until: `${day} ${time}`, by: history.by(measure.by) })}</p>
      {measure.mayEnd && !isEnding && (
        <p>
          <Button kind="sec" icon="undo" onClick={() => setEnding(true)}>
            {history.end}
            <span className="vh">: {what}</span>
          </Button>
        </p>
      )}
      {isEnding && <EndForm measure={measure} onClose={() => setEnding(false)} {...rest} />}
    </>
  )
}

function EndForm({
  measure: { decisionId, kind },
  memberId,
  onEnded,
  onClose,
}: RunningProps & { readonly onClose: () => void }) {
  const { desk, frame } = useWords()
  const { history } = desk
  const [words, setWords] = useState('')
  const [fault, setFault] = useState<string | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)

  async function end() {
    if (words.trim() === '') return setFault(history.endMissing)
    const reply = await ask('measure:end', { memberId, decisionId, kind, words: words.trim() })
    if (!reply.ok) return setProblem(reply.problem)
    announce('status', history.ended)
    onClose()
    onEnded(reply.running)
  }
  return (
    <form
      className="stack-s"
      onSubmit={(event) => {
        event.preventDefault()
        void end()
      }}
    >
      <TextField
        label={history.endWords}
        hint={history.endWordsHint}
        error={fault}
        rows={2}
        maxLength={limits.wordsToAuthorCharacters}
        value={words}
        onChange={({ target }) => {
          setFault(null)
          setWords(target.value)
        }}
      />
      {problem !== null && <ProblemNote problem={problem} />}
      <div className="row">
        <Button type="submit" icon="check">
          {history.endWhat(history.steps[kind])}
        </Button>
        <Button kind="quiet" onClick={onClose}>
          {frame.cancel}
        </Button>
      </div>
    </form>
  )
}
