import { useEffect, useId, useRef } from 'react'
import type { ReactNode } from 'react'

import { useWords } from '../words/words.ts'
import { Button } from './Button.tsx'

interface DialogProps {
  readonly open: boolean
  readonly onClose: () => void
  readonly title: ReactNode
  /** sheet: at the side on wide windows. box: in the middle. Both rise from below on phones. */
  readonly kind?: 'sheet' | 'box'
  readonly children: ReactNode
}

/**
 * A native modal dialog: the page behind is inert, Escape closes, focus goes back to where it was.
 * The content exists only while it is open.
 */
export function Dialog({ open, onClose, title, kind = 'box', children }: DialogProps) {
  const words = useWords()
  const titleId = useId()
  const dialog = useRef<HTMLDialogElement>(null)

  useEffect(() => {
    if (open && !dialog.current?.open) dialog.current?.showModal()
    if (!open && dialog.current?.open) dialog.current.close()
  }, [open])

  return (
    // A press on the backdrop is for the mouse alone; the keyboard has Escape.
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <dialog
      ref={dialog}
      className={kind === 'sheet' ? 'dlg sheet' : 'dlg'}
      aria-labelledby={titleId}
      onClose={onClose}
      onClick={(event) => event.target === dialog.current && dialog.current.close()}
    >
      {open && (
        <div className="stack dlgbody">
          <div className="dlghead">
            <h2 id={titleId}>{title}</h2>
            <Button kind="quiet" icon="close" iconOnly onClick={() => dialog.current?.close()}>
              {words.frame.close}
            </Button>
          </div>
          {children}
        </div>
      )}
    </dialog>
  )
}
