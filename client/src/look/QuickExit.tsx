import type { ReactNode } from 'react'

import { useWords } from '../words/words.ts'
import { Icon } from './Icon.tsx'
import { leaveQuickly, neutralAddress } from './quick-exit.ts'

/** "Lämna snabbt". A plain link where scripts do not run. */
export function QuickExit({
  children,
  className,
}: {
  readonly children?: ReactNode
  readonly className?: string
}) {
  const { frame } = useWords()
  return (
    <a
      className={className ?? 'btn quiet'}
      href={neutralAddress}
      rel="noreferrer"
      data-leaves=""
      onClick={(event) => {
        event.preventDefault()
        leaveQuickly()
      }}
    >
      <Icon name="leave" flip />
      {children ?? (
        <>
          <span className="hide-m">{frame.leaveQuickly}</span>
          <span className="vh only-m">{frame.leaveQuickly}</span>
        </>
      )}
    </a>
  )
}
