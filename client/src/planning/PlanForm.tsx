import { useEffect, useRef, useState } from 'react'

import { announce } from '../look/announce.ts'
import { Button } from '../look/Button.tsx'
import { SelectField } from '../look/Field.tsx'
import { Note } from '../look/Note.tsx'
import { ProblemNote } from '../look/ProblemNote.tsx'
import { useTelling } from '../review/use-telling.ts'
import { useFocusOnFault } from '../settings/use-focus-on-fault.ts'
import { useWords } from '../words/words.ts'
import { withTemplate } from './draft.ts'
import type { Opened, OpenForm } from './open-form.ts'
import { RiskCheck } from './RiskCheck.tsx'
import { SessionTools } from './SessionTools.tsx'
import { usePlanForm } from './use-plan-form.ts'
import type { PlanForm as FormState } from './use-plan-form.ts'
import type { OpenPlanning } from './use-planning.ts'
import { usePreview } from './use-preview.ts'
import { WhatFields } from './WhatFields.tsx'
import { WhenFields } from './WhenFields.tsx'
import { WhereFields } from './WhereFields.tsx'
import { WhoFields } from './WhoFields.tsx'
import { usePlanningWords } from './words/words.ts'

interface PlanFormProps {
  readonly opened: Opened
  readonly planning: OpenPlanning
  readonly form: OpenForm
  /** With the day of what was saved, so that the list shows its month. */
  readonly onSaved: (date: string) => void
}

/** Everything that a leader writes about a session, in the order in which one thinks of it. */
export function PlanForm({ opened, planning, form: around, onSaved }: PlanFormProps) {
  const words = usePlanningWords()
  const { frame } = useWords()
  const { timeZone } = useTelling()
  // What is done with it beside the form makes it newer: the form saves on top of that.
  const [session, setSession] = useState(opened.session)
  const planned = opened.planned && session && { ...opened.planned, version: session.version }
  const form = usePlanForm(opened.draft, planned, timeZone)
  const preview = usePreview(form.draft, planned === null)
  const element = useRef<HTMLFormElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  useFocusOnFault(element, form.tries)

  const save = async () => {
    const count = await form.save()
    if (count === null) return
    const said = count === 1 ? words.saved : words.savedMany(count)
    announce('status', planned === null ? said : words.changed)
    onSaved(form.draft.date)
  }
  const many = preview.chosen.length
  return (
    <div className="stack-l">
      <form
        ref={element}
        className="card stack planform"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <h2 tabIndex={-1} ref={heading}>
          {session === null ? words.newTitle : words.changeTitle(session.title)}
        </h2>
        {planned === null && <TemplateChoice form={form} planning={planning} />}
        <WhatFields form={form} />
        <WhenFields form={form} planned={planned} preview={preview} />
        <WhoFields form={form} hosts={planning.hosts} />
        <WhereFields form={form} />
        <RiskCheck form={form} />
        {Object.keys(form.faults).length > 0 && (
          <Note tone="warn">
            <p>{words.fix}</p>
          </Note>
        )}
        {form.problem !== null && <ProblemNote problem={form.problem} />}
        <p className="row">
          <Button type="submit" icon="check" disabled={form.isBusy}>
            {planned !== null ? frame.save : many > 1 ? words.saveMany(many) : words.save}
          </Button>
          <Button kind="sec" onClick={around.close}>
            {frame.cancel}
          </Button>
        </p>
      </form>
      {session !== null && (
        <SessionTools
          session={session}
          series={planned?.series ?? null}
          form={around}
          onSession={setSession}
        />
      )}
    </div>
  )
}

interface TemplateChoiceProps {
  readonly form: FormState
  readonly planning: OpenPlanning
}

function TemplateChoice({ form, planning: { templates } }: TemplateChoiceProps) {
  const words = usePlanningWords()
  const choose = (id: string) => {
    const template = templates.find((one) => one.id === id)
    if (template === undefined) form.change({ templateId: null })
    else form.change(withTemplate(form.draft, template.id, template.content))
  }
  const options = (isBuiltIn: boolean) =>
    templates
      .filter((template) => template.isBuiltIn === isBuiltIn)
      .map(({ id, content }) => (
        <option key={id} value={id}>
          {content.title}
        </option>
      ))
  return (
    <SelectField
      label={words.template}
      value={form.draft.templateId ?? ''}
      onChange={(event) => choose(event.target.value)}
    >
      <option value="">{words.noTemplate}</option>
      {templates.some(({ isBuiltIn }) => !isBuiltIn) && (
        <optgroup label={words.own}>{options(false)}</optgroup>
      )}
      <optgroup label={words.builtIn}>{options(true)}</optgroup>
    </SelectField>
  )
}
