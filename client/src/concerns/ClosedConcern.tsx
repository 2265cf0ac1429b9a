import type { ConcernView } from '@lyktan/shared/concerns.ts'

import { useTelling } from '../review/use-telling.ts'
import { dayName } from '../words/times.ts'
import { useWords } from '../words/words.ts'

/** What was done, when it is over. */
export function ClosedConcern({ concern }: { readonly concern: ConcernView }) {
  const { concerns } = useWords()
  const telling = useTelling()
  return (
    <div className="stack-s">
      {concern.report && (
        <p>
          {concerns.reportMade(concerns.receivers[concern.report.to], dayName(concern.report.at, telling))}{' '}
          {concern.report.caseNumber && concerns.caseIs(concern.report.caseNumber)}
        </p>
      )}
      {concern.notReported && <p>{concerns.notReported[concern.notReported]}</p>}
      {concern.feedback && <p>{concerns.feedbackAnswers[concern.feedback.answer]}</p>}
      <p className="muted">
        {concern.closedAt && concerns.closedOn(dayName(concern.closedAt, telling))}{' '}
        {concern.removedAt && concerns.removedOn(dayName(concern.removedAt, telling))}
      </p>
    </div>
  )
}
