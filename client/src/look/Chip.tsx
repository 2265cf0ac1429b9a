import type { ReactNode } from 'react'

import { Icon } from './Icon.tsx'
import type { IconName } from './icons.ts'

interface ChipProps {
  readonly tone?: 'ok' | 'warn' | 'bad' | 'brand' | 'sun' | 'line'
  readonly icon?: IconName
  /** A dot before the words. */
  readonly dot?: boolean
  readonly children: ReactNode
}

/** A few words about a state. */
export function Chip({ tone, icon, dot = false, children }: ChipProps) {
  return (
    <span className={tone ? `chip ${tone}` : 'chip'}>
      {dot && <span className="dot" />}
      {icon && <Icon name={icon} />}
      {children}
    </span>
  )
}
