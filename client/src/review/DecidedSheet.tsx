import type { DecidedRow, DeskAnswers } from '@lyktan/shared/desk.ts'
import type { CaseRow } from '@lyktan/shared/review.ts'

import { ask } from '../connection/ask.ts'
import { useAnswer } from '../connection/use-answer.ts'
import { Button } from '../look/Button.tsx'
import { Dialog } from '../look/Dialog.tsx'
import { Loading } from '../look/Loading.tsx'
import { clockTime, nameList } from '../words/times.ts'
import { useLanguage, useWords } from '../words/words.ts'
import { titleIn } from './templates.ts'
import { useTelling } from './use-telling.ts'

interface DecidedSheetProps {
  readonly onClose: () => void
  /** Takes a decision back; the case as it then stands, or null when that could not be done. */
  readonly undo: (row: CaseRow) => Promise<CaseRow | null>
}

/** What was decided of late, by whom, and what of it can still be taken back. */
export function DecidedSheet({ onClose, undo }: DecidedSheetProps) {
  const { desk } = useWords()
  return (
    <Dialog open onClose={onClose} kind="sheet" title={desk.decided.title}>
      <p className="muted">{desk.decided.lead}</p>
      <DecidedList undo={undo} />
    </Dialog>
  )
}

function DecidedList({ undo }: Pick<DecidedSheetProps, 'undo'>) {
  const { desk, problems } = useWords()
  const { answer, problem, again } = useAnswer<DeskAnswers['queue:decided']>(() => ask('queue:decided', {}))
  if (answer === null) {
    return problem === null ? <Loading retry={again} /> : <p role="alert">{problems[problem.code]}</p>
  }
  if (answer.cases.length === 0) return <p>{desk.decided.none}</p>
  return (
    <ol className="timeline" role="list">
      {answer.cases.map((row) => (
        <Decided
          key={row.id}
          row={row}
          onUndo={() =>
            void undo(row).then((undone) => {
              if (undone !== null) again()
            })
          }
        />
      ))}
    </ol>
  )
}

function Decided({ row, onUndo }: { readonly row: DecidedRow; readonly onUndo: () => void }) {
  const words = useWords()
  const { desk } = words
  const language = useLanguage()
  const telling = useTelling()
  const { decision } = row
  const steps = decision.measures.map((kind) => desk.history.steps[kind])
  return (
    <li>
      <p className="small muted">
        {clockTime(decision.at, telling)}
        {row.roomName !== '' && `, ${row.roomName}`}. {desk.history.by(decision.by)}
      </p>
      <p>
        <b className="b">{desk.became[decision.outcome]}.</b> {titleIn(row, words)}
        {steps.length > 0 && `. ${nameList(steps, language)}`}
      </p>
      {decision.mayUndo && (
        <p>
          <Button kind="sec" icon="undo" onClick={onUndo}>
            {desk.undo.button}
            <span className="vh">: {titleIn(row, words)}</span>
          </Button>
        </p>
      )}
    </li>
  )
}
