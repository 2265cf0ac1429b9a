import { useEffect, useRef } from 'react'

import { Button } from '../look/Button.tsx'
import { Choice } from '../look/Choice.tsx'
import { ErrorText } from '../look/ErrorText.tsx'
import { Note } from '../look/Note.tsx'
import { useWords } from '../words/words.ts'
import type { CaseEvent, HeldCase } from './case.state.ts'
import { DecisionPreview } from './DecisionPreview.tsx'
import { DecisionWords } from './DecisionWords.tsx'
import { digitOf, outcomesFor, takesSteps } from './outcomes.ts'
import type { Outcome } from './outcomes.ts'
import { RuleChoice } from './RuleChoice.tsx'
import { StepsChoice } from './StepsChoice.tsx'
import { outcomeWords, suggestionOf } from './suggested-words.ts'

interface DecisionFormProps {
  readonly held: HeldCase
  readonly send: (event: CaseEvent) => void
  readonly now: number
  readonly canAct: boolean
  readonly onDecide: () => void
}

/** What happens to the text, what more, under which rule, in which words, and what the author will see of it. */
export function DecisionForm({ held, send, now, canAct, onDecide }: DecisionFormProps) {
  const { review, problems } = useWords()
  const form = useRef<HTMLFormElement>(null)
  const { draft, detail } = held
  useEffect(() => {
    if (draft.missing !== null) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [draft])
  return (
    <form
      ref={form}
      className="stack decide"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        onDecide()
      }}
    >
      <OutcomeChoice held={held} send={send} />
      {draft.outcome !== null && (
        <>
          {(draft.outcome === 'remove' || draft.outcome === 'act') && <RuleChoice held={held} send={send} />}
          <DecisionWords held={held} send={send} />
          {takesSteps(detail) && <StepsChoice held={held} send={send} now={now} />}
          <DecisionPreview held={held} now={now} />
        </>
      )}
      {held.notSent !== null && (
        <div role="alert">
          <Note tone="warn">
            <p>
              {review.notSent} {problems[held.notSent]}
            </p>
          </Note>
        </div>
      )}
      <Confirm held={held} canAct={canAct} />
    </form>
  )
}

const tones: Readonly<Record<Outcome, 'bad' | 'good' | 'main'>> = {
  release: 'good',
  keep: 'good',
  restore: 'good',
  return: 'main',
  remove: 'bad',
  act: 'bad',
  uphold: 'main',
}

function Confirm({ held, canAct }: { readonly held: HeldCase; readonly canAct: boolean }) {
  const words = useWords()
  const { draft, detail, isSending } = held
  const { outcome } = draft
  const name = outcome === null ? words.review.decide : outcomeWords(outcome, detail, words).confirm
  return (
    <p className="confirmbar">
      <Button
        type="submit"
        kind={outcome === null ? 'main' : tones[outcome]}
        className="confirm"
        disabled={!canAct || isSending}
        aria-keyshortcuts="Control+Enter"
      >
        {isSending ? words.review.sending : name}
      </Button>
    </p>
  )
}

function OutcomeChoice({
  held,
  send,
}: {
  readonly held: HeldCase
  readonly send: (event: CaseEvent) => void
}) {
  const words = useWords()
  const { review } = words
  const { draft, detail } = held
  const isMissing = draft.missing === 'outcome'
  return (
    <fieldset aria-describedby={isMissing ? 'outcome-error' : undefined}>
      <legend>
        <h3>{review.decide}</h3>
      </legend>
      <div className="acts">
        {outcomesFor(detail).map((outcome) => (
          <Choice
            key={outcome}
            name="outcome"
            value={outcome}
            checked={draft.outcome === outcome}
            wrong={isMissing}
            onChange={() =>
              send({
                type: 'draft',
                event: { type: 'outcome', outcome, suggested: suggestionOf(outcome, detail, words) },
              })
            }
          >
            {outcomeWords(outcome, detail, words).name} <kbd aria-hidden="true">{digitOf[outcome]}</kbd>
          </Choice>
        ))}
      </div>
      {isMissing && <ErrorText id="outcome-error">{review.outcomeMissing}</ErrorText>}
    </fieldset>
  )
}
