import type { DeskAnswers, MemberHistory } from '@lyktan/shared/desk.ts'
import type { CaseId, MemberId } from '@lyktan/shared/ids.ts'
import { caseOutcomeNames } from './outcomes.ts'

import { ask } from '../connection/ask.ts'
import { useAnswer } from '../connection/use-answer.ts'
import { Chip } from '../look/Chip.tsx'
import { Dialog } from '../look/Dialog.tsx'
import { Loading } from '../look/Loading.tsx'
import { clockTime, dayName, nameList } from '../words/times.ts'
import { useLanguage, useWords } from '../words/words.ts'
import { RunningMeasures } from './RunningMeasures.tsx'
import { StaffNotes } from './StaffNotes.tsx'
import { useTelling } from './use-telling.ts'

interface HistorySheetProps {
  readonly memberId: MemberId
  readonly nickname: string
  readonly caseId: CaseId
  readonly onClose: () => void
}

/** What is known of one young person, on one page: counts, decisions and the staff's notes; never a text of hers. */
export function HistorySheet({ memberId, nickname, caseId, onClose }: HistorySheetProps) {
  const { desk } = useWords()
  return (
    <Dialog open onClose={onClose} kind="sheet" title={desk.history.title(nickname)}>
      <HistoryBody memberId={memberId} caseId={caseId} />
    </Dialog>
  )
}

function HistoryBody({ memberId, caseId }: { readonly memberId: MemberId; readonly caseId: CaseId }) {
  const { desk, problems } = useWords()
  const { answer, problem, again, put } = useAnswer<DeskAnswers['member:history']>(() =>
    ask('member:history', { memberId }),
  )
  if (answer === null) {
    return problem === null ? <Loading retry={again} /> : <p role="alert">{problems[problem.code]}</p>
  }
  const { history } = answer
  return (
    <>
      <Counts history={history} />
      <RunningMeasures
        memberId={memberId}
        running={history.running}
        onEnded={(running) => put({ history: { ...history, running } })}
      />
      <h3>{desk.history.decisions}</h3>
      {history.cases.length === 0 ? (
        <p className="muted">{desk.history.none}</p>
      ) : (
        <ol className="timeline" role="list">
          {history.cases.map((one) => (
            <HistoryRow key={`${one.caseId} ${one.at}`} row={one} />
          ))}
        </ol>
      )}
      <StaffNotes
        caseId={caseId}
        notes={history.notes}
        onAdded={(notes) => put({ history: { ...history, notes } })}
      />
    </>
  )
}

function Counts({ history }: { readonly history: MemberHistory }) {
  const { desk, review } = useWords()
  const decided = caseOutcomeNames.filter((outcome) => history.counts[outcome] > 0)
  return (
    <>
      <p className="row">
        {history.firstMessages && (
          <Chip tone="sun" icon="leaf">
            {review.newcomer}
          </Chip>
        )}
        <Chip>{review.posted(history.postedCount)}</Chip>
        {history.flagsAbout > 0 && <Chip icon="bell">{desk.history.flagsAbout(history.flagsAbout)}</Chip>}
      </p>
      {decided.length > 0 && (
        <dl className="kv small">
          {decided.map((outcome) => (
            <div key={outcome} className="keyrow">
              <dt>{desk.became[outcome]}</dt>
              <dd className="num">{history.counts[outcome]}</dd>
            </div>
          ))}
        </dl>
      )}
      <p className="small muted">{desk.history.neverTexts}</p>
    </>
  )
}

function HistoryRow({ row }: { readonly row: MemberHistory['cases'][number] }) {
  const { desk, review } = useWords()
  const language = useLanguage()
  const telling = useTelling()
  const what = row.category === null ? desk.history.about[row.kind] : review.titles[row.category]
  const steps = row.measures.map((kind) => desk.history.steps[kind])
  return (
    <li>
      <p className="small muted">
        {dayName(row.at, telling)} {clockTime(row.at, telling)}
        {row.roomName !== '' && `, ${row.roomName}`}
      </p>
      <p>
        <b className="b">{desk.became[row.outcome]}.</b> {what}
        {row.rule !== null && `. ${desk.history.rule(row.rule)}`}
        {steps.length > 0 && `. ${nameList(steps, language)}`}
      </p>
      <p className="small muted">
        {desk.history.by(row.by)}
        {row.undoneAt !== null && (
          <Chip tone="ok" icon="undo">
            {desk.history.undone(clockTime(row.undoneAt, telling))}
          </Chip>
        )}
      </p>
    </li>
  )
}
