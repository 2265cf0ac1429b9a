import { useId } from 'react'
import type { ComponentProps, ReactNode } from 'react'

import { useWords } from '../words/words.ts'
import { ErrorText } from './ErrorText.tsx'

interface Around {
  readonly label: ReactNode
  readonly hint?: ReactNode
  /** What is wrong and what to do; only after the person has left the field or sent the form. */
  readonly error?: string | null | undefined
  /** What is right: "Mossan är ledigt". */
  readonly fine?: ReactNode
  readonly optional?: boolean
  readonly className?: string
}

/** What the control inside must carry, so that label, hint and error belong to it. */
interface Tied {
  readonly id: string
  readonly 'aria-describedby': string | undefined
  readonly 'aria-invalid': true | undefined
}

/** Label above, hint under it, error under the control: the frame for any control. */
export function FieldFrame(props: Around & { readonly children: (tied: Tied) => ReactNode }) {
  const words = useWords()
  const id = useId()
  const { label, hint, error, fine, optional, className } = props
  const described = [hint && `${id}-hint`, error && `${id}-error`, fine && `${id}-fine`].filter(Boolean)
  return (
    <div className={className ? `field ${className}` : 'field'}>
      <label htmlFor={id}>
        {label} {optional && <span className="hint">{words.frame.optional}</span>}
      </label>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {props.children({
        id,
        'aria-describedby': described.length > 0 ? described.join(' ') : undefined,
        'aria-invalid': error ? true : undefined,
      })}
      {error && <ErrorText id={`${id}-error`}>{error}</ErrorText>}
      {fine && (
        <p className="fine" id={`${id}-fine`}>
          {fine}
        </p>
      )}
    </div>
  )
}

type Own<Element extends 'input' | 'textarea' | 'select'> = Around &
  Omit<ComponentProps<Element>, keyof Around | 'id'>

const split = <Props extends Around>({
  label,
  hint,
  error,
  fine,
  optional,
  className,
  ...control
}: Props) => ({
  around: { label, hint, error, fine, ...(optional && { optional }), ...(className && { className }) },
  control,
})

/** A line of text. */
export function Field(props: Own<'input'>) {
  const { around, control } = split(props)
  return <FieldFrame {...around}>{(tied) => <input type="text" {...control} {...tied} />}</FieldFrame>
}

/** Several lines of text. */
export function TextField(props: Own<'textarea'>) {
  const { around, control } = split(props)
  return <FieldFrame {...around}>{(tied) => <textarea rows={3} {...control} {...tied} />}</FieldFrame>
}

/** One of a list. */
export function SelectField(props: Own<'select'>) {
  const { around, control } = split(props)
  return <FieldFrame {...around}>{(tied) => <select {...control} {...tied} />}</FieldFrame>
}
