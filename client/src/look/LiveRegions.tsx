import { useEffect, useRef } from 'react'

import { useWords } from '../words/words.ts'
import { placeRegion } from './announce.ts'
import type { Loudness } from './announce.ts'

const roles = { alert: 'alert', status: 'status', log: 'log' } as const

function Region({ loudness, label }: { readonly loudness: Loudness; readonly label?: string }) {
  const element = useRef<HTMLDivElement>(null)
  useEffect(() => (element.current ? placeRegion(loudness, element.current) : undefined), [loudness])
  return <div ref={element} role={roles[loudness]} aria-label={label} className="vh" />
}

/** The three places that screen readers listen to, apart from all lists. Once on the page, always there. */
export function LiveRegions() {
  const { frame } = useWords()
  return (
    <>
      <Region loudness="log" label={frame.logRegion} />
      <Region loudness="status" />
      <Region loudness="alert" />
    </>
  )
}
