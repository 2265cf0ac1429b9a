import { houseRules } from '@lyktan/shared/house-rules.ts'
import { limits } from '@lyktan/shared/limits.ts'
import { useEffect, useRef } from 'react'

import { Button } from '../look/Button.tsx'
import { Choice } from '../look/Choice.tsx'
import { ErrorText } from '../look/ErrorText.tsx'
import { SelectField, TextField } from '../look/Field.tsx'
import { Note } from '../look/Note.tsx'
import { useWords } from '../words/words.ts'
import type { CaseEvent, HeldCase } from './case.state.ts'
import { DecisionPreview } from './DecisionPreview.tsx'
import { outcomes } from './decision.state.ts'
import type { Draft } from './decision.state.ts'
import { outcomesFor, outcomeWords, suggestedWords, suggestionOf } from './suggested-words.ts'

interface DecisionFormProps {
  readonly held: HeldCase
  readonly send: (event: CaseEvent) => void
  readonly now: number
  readonly canAct: boolean
  readonly onDecide: () => void
}

/** What happens to the text, under which rule, in which words, and what the author will see of it. */
export function DecisionForm({ held, send, now, canAct, onDecide }: DecisionFormProps) {
  const words = useWords()
  const { review, problems } = words
  const form = useRef<HTMLFormElement>(null)
  const { draft } = held
  const { confirm } = outcomeWords(held.detail, words)
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
          {draft.outcome === 'remove' && <RuleChoice held={held} send={send} />}
          <WordsField draft={draft} send={send} />
          <Choice
            kind="checkbox"
            name="pause"
            checked={draft.pauses}
            onChange={(on) => send({ type: 'draft', event: { type: 'pause', on } })}
          >
            {review.pauseToo} <kbd aria-hidden="true">4</kbd>
            <span className="hint switchhint">{review.pauseHint}</span>
          </Choice>
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
      <p>
        <Button
          type="submit"
          kind={draft.outcome === 'remove' ? 'bad' : draft.outcome === 'release' ? 'good' : 'main'}
          className="confirm"
          disabled={!canAct || held.isSending}
        >
          {held.isSending ? review.sending : draft.outcome === null ? review.decide : confirm[draft.outcome]}
        </Button>
      </p>
    </form>
  )
}

interface PartProps {
  readonly held: HeldCase
  readonly send: (event: CaseEvent) => void
}

function OutcomeChoice({ held, send }: PartProps) {
  const words = useWords()
  const { review } = words
  const { draft, detail } = held
  const { name } = outcomeWords(detail, words)
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
            {name[outcome]} <kbd aria-hidden="true">{outcomes.indexOf(outcome) + 1}</kbd>
          </Choice>
        ))}
      </div>
      {isMissing && <ErrorText id="outcome-error">{review.outcomeMissing}</ErrorText>}
    </fieldset>
  )
}

function RuleChoice({ held, send }: PartProps) {
  const words = useWords()
  const { review, rules } = words
  const { draft, detail } = held
  return (
    <SelectField
      label={review.rule}
      error={draft.missing === 'rule' ? review.ruleMissing : null}
      value={draft.rule ?? ''}
      onChange={(event) => {
        const rule = houseRules.find((one) => String(one) === event.target.value)
        if (rule === undefined) return
        const suggested = suggestedWords(rule, detail.category, words)
        send({ type: 'draft', event: { type: 'rule', rule, words: suggested } })
      }}
    >
      <option value="" disabled>
        –
      </option>
      {houseRules.map((rule) => (
        <option key={rule} value={rule}>
          {review.ruleOption(rule, rules.list[rule].name)}
        </option>
      ))}
    </SelectField>
  )
}

function WordsField({ draft, send }: { readonly draft: Draft; readonly send: (event: CaseEvent) => void }) {
  const { review } = useWords()
  const errors = {
    words: review.wordsMissing,
    'words-long': review.wordsLong(limits.wordsToAuthorCharacters),
    rule: null,
    outcome: null,
  }
  return (
    <TextField
      label={review.words}
      hint={review.wordsHint}
      optional={draft.outcome === 'release'}
      error={draft.missing === null ? null : errors[draft.missing]}
      name="words"
      value={draft.words}
      onChange={(event) => send({ type: 'draft', event: { type: 'words', words: event.target.value } })}
    />
  )
}
