import type { Span } from '@lyktan/shared/findings.ts'

import { useWords } from '../words/words.ts'
import { markedParts } from './text-parts.ts'

interface MarkedTextProps {
  readonly text: string
  readonly spans: readonly Span[]
}

/** My own words, with what the filters reacted to marked. */
export function MarkedText({ text, spans }: MarkedTextProps) {
  const { messages } = useWords()
  const parts = markedParts(text, spans)
  const hasMarks = parts.some((part) => part.isMarked)
  return (
    <div className="held stack-s">
      <p className="small">{messages.yourText}</p>
      <p className="bub" dir="auto">
        {parts.map((part, index) => (part.isMarked ? <mark key={index}>{part.text}</mark> : part.text))}
      </p>
      {hasMarks && <p className="small muted">{messages.marked}</p>}
    </div>
  )
}
