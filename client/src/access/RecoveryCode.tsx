import { useEffect, useRef, useState } from 'react'

import { announce } from '../look/announce.ts'
import { Button } from '../look/Button.tsx'
import { Choice } from '../look/Choice.tsx'
import { ErrorText } from '../look/ErrorText.tsx'
import { useWords } from '../words/words.ts'

interface RecoveryCodeProps {
  readonly code: string
  readonly onKept: () => void
}

/** The way back, shown this once: copied, printed or written down, and only then on. */
export function RecoveryCode({ code, onKept }: RecoveryCodeProps) {
  const { access } = useWords()
  const [kept, setKept] = useState(false)
  const [wrong, setWrong] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(code)
      announce('status', access.copied)
    } catch {
      getSelection()?.selectAllChildren(document.getElementById('recovery-code') ?? document.body)
    }
  }
  return (
    <div className="stack-l">
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
          wrong={wrong && !kept}
          describedBy={wrong && !kept ? 'kept-error' : undefined}
        >
          {access.wroteDown}
        </Choice>
        {wrong && !kept && <ErrorText id="kept-error">{access.wroteDownMissing}</ErrorText>}
      </div>
      <p className="noprint">
        <Button big onClick={() => (kept ? onKept() : setWrong(true))}>
          {access.toRooms}
        </Button>
      </p>
    </div>
  )
}
