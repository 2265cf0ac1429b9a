import type { ReactNode } from 'react'

import { Icon } from './Icon.tsx'
import type { IconName } from './icons.ts'

interface NoteProps {
  readonly tone?: 'info' | 'ok' | 'warn' | 'bad'
  readonly icon?: IconName
  readonly children: ReactNode
}

const usual = { info: 'info', ok: 'check', warn: 'warning', bad: 'warning' } as const

/** Something to know, apart from the running text. */
export function Note({ tone = 'info', icon, children }: NoteProps) {
  return (
    <div className={tone === 'info' ? 'note' : `note ${tone}`}>
      <Icon name={icon ?? usual[tone]} />
      <div className="stack-s">{children}</div>
    </div>
  )
}
