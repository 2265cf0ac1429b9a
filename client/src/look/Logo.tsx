import { Link } from 'wouter'

import { useWords } from '../words/words.ts'
import { useFrameFacts } from './frame-facts.ts'

/** A string of lamps that smiles. Leads home. */
export function Logo({ mark, href = '/' }: { readonly mark?: string; readonly href?: string }) {
  const { frame } = useWords()
  const { placeName } = useFrameFacts()
  return (
    <Link className="logo" href={href}>
      <svg viewBox="0 0 40 40" aria-hidden="true" focusable="false">
        <rect width="40" height="40" rx="13" fill="#2A26BF" />
        <circle cx="10.5" cy="14" r="3.4" fill="#D6F24A" />
        <circle cx="29.5" cy="14" r="3.4" fill="#D6F24A" />
        <path
          d="M10.5 15c1 9 4.5 13.5 9.5 13.5S28.5 24 29.5 15"
          fill="none"
          stroke="#FFB38F"
          strokeWidth="4.2"
          strokeLinecap="round"
        />
      </svg>
      <span className="logoname">
        {placeName ?? frame.product}
        {mark && <span className="logomark"> {mark}</span>}
      </span>
    </Link>
  )
}
