import { useState } from 'react'

import { clockTime } from '../words/times.ts'
import { useLanguage } from '../words/words.ts'
import { useLiveWords } from './live-words.ts'
import type { PanelProps } from './panels.tsx'

/** What has happened so far, in a host's words: open for who came after it was written, folded for who was there. */
export function RecapPanel({ me, view }: PanelProps) {
  const words = useLiveWords().recap
  const telling = { language: useLanguage(), timeZone: me.place.timeZone }
  const { recap } = view.shared
  const [stoodAtArrival] = useState(recap !== null)
  if (recap === null) return null
  return (
    <details className="card recap plain" open={stoodAtArrival}>
      <summary>
        <h2>{words.title}</h2>
      </summary>
      <p dir="auto">{recap.text}</p>
      <p className="xs muted">{words.at(clockTime(recap.at, telling))}</p>
    </details>
  )
}
