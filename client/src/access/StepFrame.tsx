import { useEffect, useRef } from 'react'
import type { FormEvent, ReactNode, Ref } from 'react'

import { Button } from '../look/Button.tsx'
import { useWords } from '../words/words.ts'
import { questions } from './join.state.ts'
import type { Join, JoinEvent, Question } from './join.state.ts'

type Asking = Extract<Join, { step: 'asking' }>

export interface StepProps {
  readonly asking: Asking
  readonly send: (event: JoinEvent) => void
}

interface StepFrameProps {
  readonly question: Question
  readonly title: string
  readonly form: Ref<HTMLFormElement>
  readonly onForward: () => void
  readonly onBack: () => void
  readonly forward?: string
  readonly children: ReactNode
}

/** One question of coming in: how far it is, the heading, which gets focus, and the way on and back. */
export function StepFrame({ question, title, form, onForward, onBack, forward, children }: StepFrameProps) {
  const { access } = useWords()
  const heading = useRef<HTMLHeadingElement>(null)
  const reached = questions.indexOf(question) + 1
  useEffect(() => {
    scrollTo(0, 0)
    heading.current?.focus({ preventScroll: true })
  }, [])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onForward()
  }
  return (
    <form className="stack-l" noValidate ref={form} onSubmit={submit}>
      <div className="stack">
        <p className="eyebrow">{access.step(reached, questions.length)}</p>
        <div className="steps" aria-hidden="true">
          {questions.map((one, at) => (
            <i key={one} className={at < reached ? 'on' : ''} />
          ))}
        </div>
        <h1 tabIndex={-1} ref={heading}>
          {title}
        </h1>
      </div>
      {children}
      <div className="row">
        <Button type="submit" big>
          {forward ?? access.next}
        </Button>
        <Button kind="quiet" onClick={onBack}>
          {access.back}
        </Button>
      </div>
    </form>
  )
}
