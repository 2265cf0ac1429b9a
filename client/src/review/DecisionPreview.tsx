import { useId } from 'react'

import { useWords } from '../words/words.ts'
import type { Words } from '../words/words.ts'
import type { Draft } from './decision.state.ts'

/** What the young person will see, before it is sent. */
export function DecisionPreview({ draft }: { readonly draft: Draft }) {
  const words = useWords()
  const id = useId()
  if (draft.outcome === null) return null
  const said = draft.words.trim()
  return (
    <section className="preview stack-s" aria-labelledby={id}>
      <h4 id={id}>{words.review.preview}</h4>
      <p>{frameOf(draft, words)}</p>
      {said !== '' && <p className="quoted">{said}</p>}
      {draft.pauses && <p>{words.review.previewPaused}</p>}
    </section>
  )
}

function frameOf(draft: Draft, { review }: Words): string {
  if (draft.outcome === 'release') return review.previewReleased
  return draft.outcome === 'remove' ? review.previewRemoved(draft.rule) : review.previewReturned
}
