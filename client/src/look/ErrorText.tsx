import type { ReactNode } from 'react'

import { Icon } from './Icon.tsx'

/** What is wrong, with its sign: colour never stands alone. */
export function ErrorText({ id, children }: { readonly id?: string; readonly children: ReactNode }) {
  return (
    <p className="err" id={id}>
      <Icon name="warning" />
      <span>{children}</span>
    </p>
  )
}
