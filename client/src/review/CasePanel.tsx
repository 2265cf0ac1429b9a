import type { CaseId } from '@lyktan/shared/ids.ts'
import type { CaseRow } from '@lyktan/shared/review.ts'
import { useEffect, useRef } from 'react'

import { Button } from '../look/Button.tsx'
import { Loading } from '../look/Loading.tsx'
import { Note } from '../look/Note.tsx'
import { clockTime, nameList } from '../words/times.ts'
import type { Telling } from '../words/times.ts'
import { useLanguage, useWords } from '../words/words.ts'
import type { Words } from '../words/words.ts'
import type { CaseState, Decided, Lost } from './case.state.ts'
import { CaseAppeal } from './CaseAppeal.tsx'
import { CaseCard } from './CaseCard.tsx'
import { useReviewChoices } from './review-choices.ts'
import { RowMarks } from './RowMarks.tsx'
import { SeverityChip } from './SeverityChip.tsx'
import { titleIn } from './templates.ts'
import type { Desk } from './use-desk.ts'
import { useTelling } from './use-telling.ts'

interface CasePanelProps {
  readonly caseId: CaseId
  readonly row: CaseRow | undefined
  readonly desk: Desk
}

/** The case that was chosen: beside the list on wide windows, in its place on phones. */
export function CasePanel({ caseId, row, desk }: CasePanelProps) {
  const words = useWords()
  const { review } = words
  const [choices] = useReviewChoices()
  const heading = useRef<HTMLHeadingElement>(null)
  const { state } = desk.open
  const known = state.phase === 'open' ? state.detail : row
  useEffect(() => heading.current?.focus(), [caseId])
  return (
    <section
      className={choices.grey ? 'card stack casepanel grey' : 'card stack casepanel'}
      aria-labelledby="case-heading"
    >
      {state.phase !== 'lost' && (
        <p className="narrowonly">
          <Button kind="quiet" icon="back" onClick={desk.close}>
            {state.phase === 'open' ? review.handBack : review.toQueue}
          </Button>
        </p>
      )}
      <div className="stack-s">
        {known && (
          <div className="row">
            <SeverityChip severity={known.severity} />
            <RowMarks row={known} />
          </div>
        )}
        <h2 id="case-heading" tabIndex={-1} ref={heading}>
          {known ? titleIn(known, words) : review.opening}
        </h2>
        <OthersHere caseId={caseId} desk={desk} />
      </div>
      {state.phase === 'open' ? (
        <CaseCard held={state} desk={desk} />
      ) : (
        <NotOpen state={state} row={row} onAgain={desk.open.claimAgain} onClose={desk.close} />
      )}
    </section>
  )
}

/** Colleagues who have the same case before them at this moment. */
function OthersHere({ caseId, desk }: { readonly caseId: CaseId; readonly desk: Desk }) {
  const words = useWords()
  const language = useLanguage()
  const names = (desk.lookedAt.get(caseId) ?? []).map((colleague) => colleague.name)
  if (names.length === 0) return null
  return <p className="small muted">{words.desk.looksToo(nameList(names, language))}</p>
}

interface NotOpenProps {
  readonly state: Exclude<CaseState, { phase: 'open' }>
  readonly row: CaseRow | undefined
  readonly onAgain: () => void
  readonly onClose: () => void
}

function NotOpen({ state, row, onAgain, onClose }: NotOpenProps) {
  const words = useWords()
  const telling = useTelling()
  if (state.phase !== 'lost') return <Loading retry={onAgain} />
  if (row?.kind === 'appeal' && state.lost.why === 'problem' && state.lost.code === 'forbidden') {
    return <OthersAppeal caseId={state.caseId} onClose={onClose} />
  }
  const canRetry = ['over', 'free', 'problem'].includes(state.lost.why)
  return (
    <div className="stack" role="alert">
      <Note tone="warn">
        <p>{whatHappened({ lost: state.lost, row, telling }, words)}</p>
      </Note>
      <p className="row">
        {canRetry && <Button onClick={onAgain}>{words.review.takeAgain}</Button>}
        <Button kind="sec" onClick={onClose}>
          {words.review.toQueue}
        </Button>
      </p>
    </div>
  )
}

/** An appeal against one's own decision: it can be read, and is for somebody else. */
function OthersAppeal({ caseId, onClose }: { readonly caseId: CaseId; readonly onClose: () => void }) {
  const { review } = useWords()
  return (
    <div className="stack">
      <CaseAppeal caseId={caseId} />
      <p>
        <Button kind="sec" onClick={onClose}>
          {review.toQueue}
        </Button>
      </p>
    </div>
  )
}

interface Happened {
  readonly lost: Lost
  readonly row: CaseRow | undefined
  readonly telling: Telling
}

/** What became of the case, in words; a row that is newer than the refusal knows more. */
function whatHappened({ lost, row, telling }: Happened, { review, desk, problems }: Words): string {
  switch (lost.why) {
    case 'over':
      return review.leaseOver
    case 'free':
      return desk.freeAgain
    case 'decided':
      return lost.decided === null ? review.alreadyDecided : doneBy(lost.decided, telling, desk)
    case 'not-found':
      return review.notHere
    case 'stale':
      return row?.state === 'decided' ? review.alreadyDecided : review.stale
    case 'taken':
      return lost.by === null ? takenBy(row, review) : review.takenFromYou(lost.by)
    case 'problem':
      return problems[lost.code]
  }
}

const doneBy = ({ outcome, by, at }: Decided, telling: Telling, desk: Words['desk']): string =>
  desk.doneBy(desk.became[outcome], by, clockTime(at, telling))

const takenBy = (row: CaseRow | undefined, review: Words['review']): string =>
  row?.claim ? review.takenByOther(row.claim.name) : review.takenBySomeone
