import { sessionKinds } from '@lyktan/shared/session-choices.ts'

import { Field, SelectField, TextField } from '../look/Field.tsx'
import { faultWords } from '../settings/fault-words.ts'
import { useWords } from '../words/words.ts'
import type { PlanForm } from './use-plan-form.ts'
import { usePlanningWords } from './words/words.ts'

/** What it is called, what kind, and what happens. */
export function WhatFields({ form }: { readonly form: PlanForm }) {
  const words = usePlanningWords()
  const all = useWords()
  const { draft, faults, change } = form
  return (
    <>
      <Field
        label={words.name}
        error={faultWords(all, faults.title)}
        maxLength={80}
        value={draft.title}
        onChange={(event) => change({ title: event.target.value })}
      />
      <SelectField
        label={words.kind}
        value={draft.kind}
        onChange={(event) => {
          const kind = sessionKinds.find((one) => one === event.target.value)
          if (kind !== undefined) change({ kind })
        }}
      >
        {sessionKinds.map((kind) => (
          <option key={kind} value={kind}>
            {words.kinds[kind]}
          </option>
        ))}
      </SelectField>
      <TextField
        label={words.text}
        hint={words.textHint}
        error={faultWords(all, faults.text)}
        rows={4}
        maxLength={1200}
        value={draft.text}
        onChange={(event) => change({ text: event.target.value })}
      />
    </>
  )
}
