import { useEffect } from 'react'
import type { ReactNode } from 'react'

import { useArrival } from './arrival.ts'
import { DemoNote } from './DemoNote.tsx'
import { SkipLink } from './SkipLink.tsx'

interface BarePageProps {
  readonly title: string
  /** Fills the window and scrolls inside (a room); false scrolls as a page. */
  readonly fixed?: boolean
  /** Holds its own header with `FrameTools`, and one `<main id="main" tabIndex={-1}>` with the h1. */
  readonly children: ReactNode
}

/** A page with its own layout: skip link, title and focus on arrival, nothing else. */
export function BarePage({ title, fixed = false, children }: BarePageProps) {
  useArrival(title)
  useEffect(() => {
    if (!fixed) return
    document.body.classList.add('fixed')
    return () => document.body.classList.remove('fixed')
  }, [fixed])
  return (
    <>
      <SkipLink />
      <DemoNote />
      <div className="cq">{children}</div>
    </>
  )
}
