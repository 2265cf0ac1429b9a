import { useId } from 'react'
import type { ReactNode } from 'react'

interface ScrollTableProps {
  readonly caption: ReactNode
  readonly className?: string
  /** The caption is read aloud but not shown: a heading just above says the same. */
  readonly hidesCaption?: boolean
  readonly children: ReactNode
}

/** A table that scrolls by itself when it is wider than the window, reachable by keyboard and named by its caption. */
export function ScrollTable({ caption, className, hidesCaption = false, children }: ScrollTableProps) {
  const id = useId()
  return (
    // What scrolls must be reachable by keyboard (WCAG 2.1.1).
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className="tablewrap" tabIndex={0} aria-labelledby={id}>
      <table className={className}>
        <caption id={id} className={hidesCaption ? 'vh' : undefined}>
          {caption}
        </caption>
        {children}
      </table>
    </section>
  )
}
