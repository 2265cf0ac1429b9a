import type { CaseDetail } from '@lyktan/shared/review.ts'

import { Icon } from '../look/Icon.tsx'
import { useWords } from '../words/words.ts'
import { piecesOf } from './marks.ts'
import { titleOf } from './templates.ts'

interface CaseTextProps {
  readonly detail: CaseDetail
  readonly isVeiled: boolean
  readonly onToggle: () => void
}

/** What was written. A grave text is behind a veil that says what it is about; the leader opens it when ready. */
export function CaseText({ detail, isVeiled, onToggle }: CaseTextProps) {
  const { review } = useWords()
  const what = review.titles[titleOf(detail)]
  return (
    <div className="stack-s">
      <h3>{review.text}</h3>
      <div className={isVeiled ? 'veil' : 'veil isopen'}>
        <button
          type="button"
          className="veilbutton"
          aria-expanded={!isVeiled}
          aria-keyshortcuts="V"
          onClick={onToggle}
        >
          <Icon name={isVeiled ? 'eye-off' : 'eye'} />
          <span>{isVeiled ? review.veil(what) : review.unveil(what)}</span>
          <kbd aria-hidden="true">V</kbd>
        </button>
        {!isVeiled && (
          <p className="raw" dir="auto">
            {piecesOf(detail.text, detail.spans).map((piece) =>
              piece.isMarked ? (
                <mark key={piece.start}>{piece.text}</mark>
              ) : (
                <span key={piece.start}>{piece.text}</span>
              ),
            )}
          </p>
        )}
      </div>
    </div>
  )
}
