import { useEffect, useRef } from 'react'

import { LinkButton } from '../look/Button.tsx'
import { useWords } from '../words/words.ts'

/** A kind no. Nothing about the try is kept, here or on the server. */
export function Refused({ why }: { readonly why: 'too-young' | 'other-age' }) {
  const { access, frame } = useWords()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const isYoung = why === 'too-young'
  return (
    <div className="stack">
      <h1 tabIndex={-1} ref={heading}>
        {isYoung ? access.refusedTitle : access.olderTitle}
      </h1>
      <p className="large">{isYoung ? access.refusedText : access.olderText}</p>
      {isYoung && <p>{access.refusedHelp}</p>}
      <p className="muted">{access.refusedKept}</p>
      <p className="row">
        {isYoung && <LinkButton href="/hjalp">{frame.helpNow}</LinkButton>}
        <LinkButton href="/" kind="sec">
          {frame.toStart}
        </LinkButton>
      </p>
    </div>
  )
}
