import type { CaseDetail } from '@lyktan/shared/review.ts'

import { Icon } from '../look/Icon.tsx'
import { nameList } from '../words/times.ts'
import { useLanguage, useWords } from '../words/words.ts'
import { markedWords } from './marks.ts'
import { isShown, reasonsInOrder } from './templates.ts'

/** Why it waits, in words, with the author's own words that made it so: behind the veil like the text itself. */
export function CaseWhy({ detail, isVeiled }: { readonly detail: CaseDetail; readonly isVeiled: boolean }) {
  const { review } = useWords()
  const language = useLanguage()
  const found = markedWords(detail.text, detail.spans).map((word) => `”${word}”`)
  return (
    <div className="stack-s">
      <h3>{review.why}</h3>
      <ul className="stack-s" role="list">
        {isShown(detail) && (
          <li className="irow">
            <Icon name="eye" />
            <span>{review.shownAlready}</span>
          </li>
        )}
        {reasonsInOrder(detail.reasons).map((reason) => (
          <li key={reason} className="irow">
            <Icon name="shield" />
            <span>{review.reasons[reason]}</span>
          </li>
        ))}
      </ul>
      {found.length > 0 && (
        <p className="small muted">
          {isVeiled ? review.hiddenWords : review.foundWords(nameList(found, language))}
        </p>
      )}
    </div>
  )
}
