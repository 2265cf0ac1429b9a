import type { CaseId } from '@lyktan/shared/ids.ts'
import type { CaseRow } from '@lyktan/shared/review.ts'
import { useEffect, useRef } from 'react'

import { Button } from '../look/Button.tsx'
import { Loading } from '../look/Loading.tsx'
import { Note } from '../look/Note.tsx'
import { useWords } from '../words/words.ts'
import type { Words } from '../words/words.ts'
import type { CaseState, Lost } from './case.state.ts'
import { CaseCard } from './CaseCard.tsx'
import { useReviewChoices } from './review-choices.ts'
import { SeverityChip } from './SeverityChip.tsx'
import { titleIn } from './templates.ts'
import type { OpenCase } from './use-case.ts'

interface CasePanelProps {
  readonly caseId: CaseId
  readonly row: CaseRow | undefined
  readonly open: OpenCase
  readonly now: number
  readonly canAct: boolean
  readonly onClose: () => void
  readonly onDecide: () => void
}

/** The case that was chosen: beside the list on wide windows, in its place on phones. */
export function CasePanel({ caseId, row, open, now, canAct, onClose, onDecide }: CasePanelProps) {
  const words = useWords()
  const { review } = words
  const [choices] = useReviewChoices()
  const heading = useRef<HTMLHeadingElement>(null)
  const known = open.state.phase === 'open' ? open.state.detail : row
  useEffect(() => heading.current?.focus(), [caseId])
  return (
    <section
      className={choices.grey ? 'card stack casepanel grey' : 'card stack casepanel'}
      aria-labelledby="case-heading"
    >
      <p className="narrowonly">
        <Button kind="quiet" icon="back" onClick={onClose}>
          {open.state.phase === 'open' ? review.handBack : review.toQueue}
        </Button>
      </p>
      <div className="stack-s">
        {known && (
          <p className="row">
            <SeverityChip severity={known.severity} />
          </p>
        )}
        <h2 id="case-heading" tabIndex={-1} ref={heading}>
          {known ? titleIn(known, words) : words.review.opening}
        </h2>
      </div>
      {open.state.phase === 'open' ? (
        <CaseCard held={open.state} {...{ open, now, canAct, onClose, onDecide }} />
      ) : (
        <NotOpen state={open.state} row={row} onAgain={open.claimAgain} onClose={onClose} />
      )}
    </section>
  )
}

interface NotOpenProps {
  readonly state: Exclude<CaseState, { phase: 'open' }>
  readonly row: CaseRow | undefined
  readonly onAgain: () => void
  readonly onClose: () => void
}

function NotOpen({ state, row, onAgain, onClose }: NotOpenProps) {
  const words = useWords()
  if (state.phase !== 'lost') return <Loading retry={onAgain} />
  const canRetry = state.lost.why === 'over' || state.lost.why === 'problem'
  return (
    <div className="stack" role="alert">
      <Note tone="warn">
        <p>{whatHappened(state.lost, row, words)}</p>
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

/** What became of the case, in words; a row that is newer than the refusal knows more. */
function whatHappened(lost: Lost, row: CaseRow | undefined, { review, problems }: Words): string {
  switch (lost.why) {
    case 'over':
      return review.leaseOver
    case 'decided':
      return review.alreadyDecided
    case 'not-found':
      return review.notHere
    case 'stale':
      return row?.state === 'decided' ? review.alreadyDecided : review.stale
    case 'taken':
      if (lost.by !== null) return review.takenFromYou(lost.by)
      return row?.claim ? review.takenByOther(row.claim.name) : review.takenBySomeone
    case 'problem':
      return problems[lost.code]
  }
}
