import type { Finding } from '@lyktan/shared/findings.ts'

import { useWords } from '../words/words.ts'

interface FindingMarksProps {
  readonly findings: readonly Finding[]
  readonly right: ReadonlyMap<number, boolean>
  readonly onJudge: (finding: number, isRight: boolean | null) => void
}

/** Each thing that the filters found, to be marked right or wrong: so the rules learn. Nobody has to. */
export function FindingMarks({ findings, right, onJudge }: FindingMarksProps) {
  const { deciding, review } = useWords()
  if (findings.length === 0) return null
  return (
    <details className="plain">
      <summary>
        <span className="b">{deciding.findings}</span>
      </summary>
      <div className="stack-s">
        <p className="small muted">{deciding.findingsHint}</p>
        <ul className="stack-s" role="list">
          {findings.map((finding, place) => (
            // The list is frozen: a place in it is as good as an id, and is what the server takes.
            // eslint-disable-next-line react/no-array-index-key
            <li key={place} className="judged">
              <fieldset>
                <legend className="vh">{deciding.rightOf(review.titles[finding.category])}</legend>
                <span aria-hidden="true">
                  {review.titles[finding.category]}{' '}
                  <span className="small muted">
                    {finding.filter} · {finding.rule}
                  </span>
                </span>
                <Marks
                  name={`finding-${place}`}
                  isRight={right.get(place) ?? null}
                  onJudge={(isRight) => onJudge(place, isRight)}
                />
              </fieldset>
            </li>
          ))}
        </ul>
      </div>
    </details>
  )
}

interface MarksProps {
  readonly name: string
  readonly isRight: boolean | null
  readonly onJudge: (isRight: boolean | null) => void
}

function Marks({ name, isRight, onJudge }: MarksProps) {
  const { deciding } = useWords()
  const marks = [
    [true, deciding.right],
    [false, deciding.wrong],
    [null, deciding.unsure],
  ] as const
  return (
    <span className="marks">
      {marks.map(([mark, label]) => (
        <label key={label} className="mark">
          <input type="radio" name={name} checked={isRight === mark} onChange={() => onJudge(mark)} />
          <span>{label}</span>
        </label>
      ))}
    </span>
  )
}
