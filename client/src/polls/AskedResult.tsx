import type { TallyView } from '@lyktan/shared/polls.ts'

import { Icon } from '../look/Icon.tsx'
import { useAskingWords } from './asking-words.ts'

interface AskedResultProps {
  readonly options: readonly string[]
  readonly tally: TallyView | null
  /** What I answered. */
  readonly own: readonly number[]
  /** The right one, where there is one and it is shown. */
  readonly right?: number | null
}

/** How many chose what: words and numbers first, the bars only repeat them. */
export function AskedResult({ options, tally, own, right = null }: AskedResultProps) {
  const words = useAskingWords()
  const counts = tally?.state === 'told' ? tally.counts : null
  return (
    <div className="stack-s">
      <ul className="askedlist" role="list">
        {options.map((option, place) => (
          <li key={place} className={place === right ? 'asked right' : 'asked'}>
            <span
              className="askedbar"
              aria-hidden="true"
              style={{ inlineSize: shareOf(counts?.[place] ?? null, tally?.answered ?? 0) }}
            />
            <span className="askedtext">
              <span dir="auto">{option}</span>
              {place === right && (
                <span className="askedmark b">
                  <Icon name="check" /> {words.quiz.right}
                </span>
              )}
              {own.includes(place) && <span className="askedmark">{words.quiz.yours}</span>}
            </span>
            {counts && (
              <span className="askedcount">
                {counts[place] === null ? words.few : words.votes(counts[place] ?? 0)}
              </span>
            )}
          </li>
        ))}
      </ul>
      {tally?.state === 'covered' && <p className="small">{words.covered}</p>}
    </div>
  )
}

const shareOf = (count: number | null, answered: number): string =>
  count === null || answered === 0 ? '0%' : `${Math.round((100 * count) / answered)}%`
