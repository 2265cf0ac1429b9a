import { useEffect, useRef, useState } from 'react'
import type { FormEvent } from 'react'

import { announce } from '../look/announce.ts'
import { Button } from '../look/Button.tsx'
import { Choice } from '../look/Choice.tsx'
import { ErrorText } from '../look/ErrorText.tsx'
import { useWords } from '../words/words.ts'
import { useFirstWrong } from './use-first-wrong.ts'

interface RecoveryCodeProps {
  readonly code: string
  readonly onKept: () => void
}

/** The way back, shown this once: copied, printed or written down, and only then on. */
export function RecoveryCode({ code, onKept }: RecoveryCodeProps) {
  const { access } = useWords()
  const [kept, setKept] = useState(false)
  const [tried, setTried] = useState(0)
  const wrong = tried > 0 && !kept
  const form = useFirstWrong(tried)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])

  const goOn = (event: FormEvent) => {
    event.preventDefault()
    if (kept) onKept()
    else setTried(tried + 1)
  }
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(code)
      announce('status', access.copied)
    } catch {
      getSelection()?.selectAllChildren(document.getElementById('recovery-code') ?? document.body)
    }
  }
  return (
    <form className="stack-l" noValidate ref={form} onSubmit={goOn}>
      <div className="stack-s">
        <h1 tabIndex={-1} ref={heading}>
          {access.codeHeading}
        </h1>
        <p className="large">{access.codeLead}</p>
      </div>
      <div className="card stack">
        <p className="recoverycode" id="recovery-code" translate="no">
          {code}
        </p>
        <div className="row noprint">
          <Button kind="sec" icon="copy" onClick={() => void copy()}>
            {access.copy}
          </Button>
          <Button kind="sec" icon="print" onClick={() => print()}>
            {access.print}
          </Button>
        </div>
      </div>
      <div className="stack-s noprint">
        <Choice
          kind="checkbox"
          name="kept"
          checked={kept}
          onChange={setKept}
          wrong={wrong}
          describedBy={wrong ? 'kept-error' : undefined}
        >
          {access.wroteDown}
        </Choice>
        {wrong && <ErrorText id="kept-error">{access.wroteDownMissing}</ErrorText>}
      </div>
      <p className="noprint">
        <Button big type="submit">
          {access.toRooms}
        </Button>
      </p>
    </form>
  )
}
