import type { CaseDetail } from '@lyktan/shared/review.ts'

import { clockTime } from '../words/times.ts'
import { useWords } from '../words/words.ts'
import { useTelling } from './use-telling.ts'

/** The conversation around it, as it was when the case was made: nothing done later can empty it. */
export function CaseAround({
  around,
  isVeiled,
}: {
  readonly around: CaseDetail['around']
  readonly isVeiled: boolean
}) {
  const { review } = useWords()
  const telling = useTelling()
  const isEmpty = around.every((said) => said.isTarget)
  return (
    <div className="stack-s">
      <h3>{review.around}</h3>
      {isEmpty ? (
        <p className="small muted">{review.aroundEmpty}</p>
      ) : (
        <ol className="ctx" role="list">
          {around.map((said, index) => (
            // The list is frozen: a place in it is as good as an id.
            // eslint-disable-next-line react/no-array-index-key
            <li key={index} className={said.isTarget ? 'focus' : undefined}>
              <span className="b">
                <bdi>{said.nickname}</bdi> <span className="muted num">{clockTime(said.at, telling)}</span>
              </span>
              <span dir="auto">
                {said.isTarget ? <b className="b">{review.target}</b> : said.text}
                {said.isTarget && !isVeiled && <span className="ctxtext">{said.text}</span>}
              </span>
            </li>
          ))}
        </ol>
      )}
    </div>
  )
}
