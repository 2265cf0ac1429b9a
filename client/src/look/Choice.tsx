import type { ReactNode } from 'react'

interface ChoiceProps {
  readonly kind?: 'radio' | 'checkbox'
  readonly name: string
  readonly value?: string
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
  readonly describedBy?: string | undefined
  readonly wrong?: boolean
  readonly children: ReactNode
}

/** One answer of several, or a box to tick: the whole card can be pressed. */
export function Choice(props: ChoiceProps) {
  const { kind = 'radio', name, value, checked, onChange, describedBy, wrong, children } = props
  return (
    <label className={wrong ? 'opt bad' : 'opt'}>
      <input
        type={kind}
        name={name}
        value={value}
        checked={checked}
        aria-describedby={describedBy}
        aria-invalid={wrong && kind === 'checkbox' ? true : undefined}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span>{children}</span>
    </label>
  )
}
