import { categories } from '@lyktan/shared/findings.ts'
import type { Problem } from '@lyktan/shared/problems.ts'
import { ruleBounds, ruleLanguages } from '@lyktan/shared/rule-bounds.ts'
import type { Rule, RuleSetView } from '@lyktan/shared/rules.ts'
import { useEffect, useRef, useState } from 'react'

import { request } from '../connection/request.ts'
import { Button } from '../look/Button.tsx'
import { Choice } from '../look/Choice.tsx'
import { Field, SelectField, TextField } from '../look/Field.tsx'
import { ProblemNote } from '../look/ProblemNote.tsx'
import { useFocusOnFault } from '../settings/use-focus-on-fault.ts'
import { useWords } from '../words/words.ts'
import { ruleDraft, ruleFaults, withCategory, writtenRule } from './rule-draft.ts'
import type { RuleDraft, RuleFaults } from './rule-draft.ts'

interface RuleFormProps {
  /** null makes a new one. */
  readonly rule: Rule | null
  readonly set: RuleSetView
  readonly onSaved: (set: RuleSetView, pattern: string) => void
  readonly onRefused: (problem: Problem) => void
  readonly onCancel: () => void
}

/** A word with what it means and what must and must not be found. */
export function RuleForm({ rule, set, onSaved, onRefused, onCancel }: RuleFormProps) {
  const { ownRules, frame } = useWords()
  const [draft, setDraft] = useState(() => ruleDraft(rule))
  const [isTold, setTold] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const [tries, setTries] = useState(0)
  const form = useRef<HTMLFormElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  useFocusOnFault(form, tries)

  const faults = isTold ? ruleFaults(draft) : {}
  const save = async () => {
    setTold(true)
    setProblem(null)
    setTries((count) => count + 1)
    if (Object.keys(ruleFaults(draft)).length > 0) return
    const written = writtenRule(draft, rule)
    const reply = await request('rules:put', { setId: set.id, version: set.version, rule: written })
    if (reply.ok) return onSaved(reply.set, written.pattern)
    setProblem(reply.problem)
    onRefused(reply.problem)
  }
  return (
    <form
      ref={form}
      className="stack settingsform"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <h3 tabIndex={-1} ref={heading}>
        {rule === null ? ownRules.rule.adding : ownRules.rule.changing(rule.pattern)}
      </h3>
      <TheWord draft={draft} faults={faults} onChange={setDraft} />
      <WhatHappens draft={draft} onChange={setDraft} />
      <Examples draft={draft} faults={faults} onChange={setDraft} />
      {problem !== null && <ProblemNote problem={problem} />}
      <p className="row">
        <Button type="submit" icon="check">
          {ownRules.rule.save}
        </Button>
        <Button kind="sec" onClick={onCancel}>
          {frame.cancel}
        </Button>
      </p>
    </form>
  )
}

interface PartProps {
  readonly draft: RuleDraft
  readonly onChange: (draft: RuleDraft) => void
}
type PartWithFaults = PartProps & { readonly faults: RuleFaults }

function TheWord({ draft, faults, onChange }: PartWithFaults) {
  const { ownRules, settings } = useWords()
  const words = ownRules.rule
  return (
    <>
      <Field
        label={words.pattern}
        hint={words.patternHint}
        error={faults.pattern === undefined ? null : words.patternWrong}
        maxLength={ruleBounds.patternCharacters}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        value={draft.pattern}
        onChange={(event) => onChange({ ...draft, pattern: event.target.value })}
      />
      <Field
        label={words.meaning}
        hint={words.meaningHint}
        error={faults.meaning === undefined ? null : settings.fields['text.blank']}
        maxLength={ruleBounds.meaningCharacters}
        value={draft.meaning}
        onChange={(event) => onChange({ ...draft, meaning: event.target.value })}
      />
      <SelectField
        label={words.language}
        value={draft.language}
        onChange={(event) => {
          const language = ruleLanguages.find((one) => one === event.target.value)
          if (language !== undefined) onChange({ ...draft, language })
        }}
      >
        {ruleLanguages.map((language) => (
          <option key={language} value={language}>
            {words.languages[language]}
          </option>
        ))}
      </SelectField>
    </>
  )
}

function WhatHappens({ draft, onChange }: PartProps) {
  const { ownRules, review } = useWords()
  const words = ownRules.rule
  const severities =
    draft.category === 'self_harm_or_suicide' ? (['crisis'] as const) : (['high', 'normal'] as const)
  return (
    <>
      <SelectField
        label={words.category}
        value={draft.category}
        onChange={(event) => {
          const category = categories.find((one) => one === event.target.value)
          if (category !== undefined) onChange(withCategory(draft, category))
        }}
      >
        {categories.map((category) => (
          <option key={category} value={category}>
            {review.titles[category]}
          </option>
        ))}
      </SelectField>
      <fieldset className="stack-s">
        <legend>{words.outcome}</legend>
        {severities.map((severity) => (
          <Choice
            key={severity}
            name="severity"
            value={severity}
            checked={draft.severity === severity}
            onChange={() => onChange({ ...draft, severity })}
          >
            {severity === 'normal' && draft.category === 'profanity'
              ? words.labelled
              : words.outcomes[severity]}
          </Choice>
        ))}
      </fieldset>
    </>
  )
}

function Examples({ draft, faults, onChange }: PartWithFaults) {
  const words = useWords().ownRules.rule
  return (
    <>
      <TextField
        label={words.must}
        hint={words.mustHint}
        error={faults.must === undefined ? null : words.examplesWrong}
        value={draft.must}
        onChange={(event) => onChange({ ...draft, must: event.target.value })}
      />
      <TextField
        label={words.mustNot}
        hint={words.mustNotHint}
        error={faults.mustNot === undefined ? null : words.examplesWrong}
        value={draft.mustNot}
        onChange={(event) => onChange({ ...draft, mustNot: event.target.value })}
      />
    </>
  )
}
