import type { CaseDetail } from '@lyktan/shared/review.ts'

import { Icon } from '../look/Icon.tsx'
import { useWords } from '../words/words.ts'
import { piecesOf } from './marks.ts'
import { useReviewChoices } from './review-choices.ts'
import { titleIn } from './templates.ts'

interface CaseTextProps {
  readonly detail: CaseDetail
  readonly isVeiled: boolean
  readonly onToggle: () => void
}

/**
 * What was written. A grave text is behind a veil that says what it is about; the leader opens it when ready. By her own
 * choice it is blurred there instead of gone.
 */
export function CaseText({ detail, isVeiled, onToggle }: CaseTextProps) {
  const words = useWords()
  const { review } = words
  const [choices] = useReviewChoices()
  const what = titleIn(detail, words)
  const isBlurred = isVeiled && choices.blur
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
        {(!isVeiled || isBlurred) && (
          <p className={isBlurred ? 'raw blurred' : 'raw'} dir="auto" aria-hidden={isBlurred || undefined}>
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
