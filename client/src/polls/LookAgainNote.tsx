import type { HoldReason } from '@lyktan/shared/findings.ts'
import { useEffect, useRef } from 'react'

import { Button } from '../look/Button.tsx'
import { useWords } from '../words/words.ts'
import { useAskingWords } from './asking-words.ts'

interface LookAgainNoteProps {
  readonly reasons: readonly HoldReason[]
  /** Where it was found. */
  readonly where?: string
  readonly onAnyway: () => void
}

/** The filters found something in what a leader wants to ask: nothing is stored, and she decides. */
export function LookAgainNote({ reasons, where, onAnyway }: LookAgainNoteProps) {
  const { messages } = useWords()
  const words = useAskingWords()
  const box = useRef<HTMLElement>(null)
  useEffect(() => box.current?.focus(), [])
  return (
    <section className="nudge stack-s" aria-label={words.lookTitle} tabIndex={-1} ref={box}>
      <p className="b">{words.lookTitle}</p>
      {where && <p>{where}</p>}
      {reasons.map((reason) => (
        <p key={reason}>{messages.reasons[reason]}</p>
      ))}
      <p className="small muted">{words.lookNote}</p>
      <p className="row">
        <Button kind="sec" onClick={onAnyway}>
          {words.anyway}
        </Button>
      </p>
    </section>
  )
}
