import { useId } from 'react'
import type { ReactNode } from 'react'

interface CardProps {
  /** Becomes the h2 that names the part. */
  readonly title?: ReactNode
  readonly quiet?: boolean
  readonly children: ReactNode
}

/** A part of a page on its own surface. */
export function Card({ title, quiet = false, children }: CardProps) {
  const id = useId()
  const className = quiet ? 'card quietcard stack' : 'card stack'
  if (!title) return <div className={className}>{children}</div>
  return (
    <section className={className} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  )
}
