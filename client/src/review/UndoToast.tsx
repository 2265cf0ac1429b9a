import type { CaseRow } from '@lyktan/shared/review.ts'

import { Button } from '../look/Button.tsx'
import { useWords } from '../words/words.ts'

/** What was just done, and the way back. It stays until it is used, put away or followed by the next. */
export interface JustDone {
  readonly row: CaseRow
  /** "Borttaget. Personen får veta varför." */
  readonly said: string
}

interface UndoToastProps {
  readonly done: JustDone
  readonly onUndo: () => void
  readonly onClose: () => void
}

export function UndoToast({ done, onUndo, onClose }: UndoToastProps) {
  const { desk, frame } = useWords()
  return (
    <section className="toast" aria-label={desk.undo.label}>
      <span>{done.said}</span>
      <span className="row">
        <Button icon="undo" aria-keyshortcuts="U" onClick={onUndo}>
          {desk.undo.button} <kbd aria-hidden="true">U</kbd>
        </Button>
        <Button kind="ghost" icon="close" iconOnly onClick={onClose}>
          {frame.close}
        </Button>
      </span>
    </section>
  )
}
