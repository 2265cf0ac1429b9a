import { useMemo } from 'react'

import { textParts } from './text-parts.ts'

interface MessageTextProps {
  readonly text: string
  readonly isLeader: boolean
  /** Links take part in tabbing only when their message does. */
  readonly tabIndex: 0 | -1
}

/** A message's text. Nothing in it can be pressed unless a leader wrote it. */
export function MessageText({ text, isLeader, tabIndex }: MessageTextProps) {
  const parts = useMemo(() => textParts(text, isLeader), [text, isLeader])
  return parts.map((part, index) =>
    part.kind === 'text' ? (
      part.text
    ) : (
      <a key={index} href={part.href} rel="noopener noreferrer" target="_blank" tabIndex={tabIndex}>
        {part.text}
      </a>
    ),
  )
}
