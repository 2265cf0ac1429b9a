import { useState } from 'react'
import type { ReactNode } from 'react'
import { Link, useLocation } from 'wouter'

import { useWords } from '../words/words.ts'
import { BarePage } from './BarePage.tsx'
import { useFrameFacts } from './frame-facts.ts'
import { FrameTools } from './FrameTools.tsx'
import { Icon } from './Icon.tsx'
import { Logo } from './Logo.tsx'

interface StaffPageProps {
  /** The h1, and the tab. */
  readonly title: string
  readonly lead?: ReactNode
  /** Beside the heading: who is on duty, a count, a main button. */
  readonly tools?: ReactNode
  readonly children: ReactNode
}

/** The frame of the staff's pages: dark rail with what this person may reach, heading with tools, content. */
export function StaffPage({ title, lead, tools, children }: StaffPageProps) {
  return (
    <BarePage title={title}>
      <div className="staffpage">
        <Rail />
        <main id="main" tabIndex={-1} className="smain">
          <div className="shead">
            <div>
              <h1>{title}</h1>
              {lead && <p className="muted">{lead}</p>}
            </div>
            <div className="shift">{tools}</div>
            <FrameTools leaving={false} />
          </div>
          {children}
        </main>
      </div>
    </BarePage>
  )
}

/** So many fit in one row of a phone. */
const fewMost = 5

function Rail() {
  const { frame } = useWords()
  const { staffLinks } = useFrameFacts()
  const [location] = useLocation()
  const [showsAll, setShowsAll] = useState(false)
  const isFew = staffLinks.length <= fewMost
  return (
    <nav className="rail" aria-label={frame.staffMenu}>
      <Logo mark={frame.staffMark} href={staffLinks[0]?.href ?? '/'} />
      <ul role="list" className={showsAll ? undefined : 'onerow'}>
        {staffLinks.map(({ href, label, icon, isOften }) => (
          <li key={href} className={isFew || isOften || showsAll ? undefined : 'seldom'}>
            <Link href={href} aria-current={location === href ? 'page' : undefined}>
              <Icon name={icon} />
              {label}
            </Link>
          </li>
        ))}
        {!isFew && (
          <li className="railmore">
            <button type="button" aria-expanded={showsAll} onClick={() => setShowsAll(!showsAll)}>
              <Icon name="more" />
              {showsAll ? frame.fewer : frame.more}
            </button>
          </li>
        )}
      </ul>
    </nav>
  )
}
