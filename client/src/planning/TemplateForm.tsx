import type { Problem } from '@lyktan/shared/problems.ts'
import { placeKinds, sessionKinds } from '@lyktan/shared/session-choices.ts'
import type { TemplateContent, TemplateView } from '@lyktan/shared/templates.ts'
import { useEffect, useRef, useState } from 'react'

import { ask } from '../connection/ask.ts'
import { announce } from '../look/announce.ts'
import { Button } from '../look/Button.tsx'
import { Field, SelectField, TextField } from '../look/Field.tsx'
import { Note } from '../look/Note.tsx'
import { ProblemNote } from '../look/ProblemNote.tsx'
import { useWords } from '../words/words.ts'
import { generalRisks } from './general-risks.ts'
import { usePlanningWords } from './words/words.ts'
import type { PlanningWords } from './words/words.ts'

interface TemplateFormProps {
  /** Null begins a new one. */
  readonly template: TemplateView | null
  readonly onClose: () => void
}

/** The words of a template. One that comes with Lyktan is saved as the municipality's own. */
export function TemplateForm({ template, onClose }: TemplateFormProps) {
  const words = usePlanningWords()
  const content = template?.content ?? emptyTemplate(words)
  const { frame } = useWords()
  const [draft, setDraft] = useState(() => draftOf(content))
  const [problem, setProblem] = useState<Problem | null>(null)
  const [isWrong, setWrong] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const change = (part: Partial<typeof draft>) => setDraft({ ...draft, ...part })

  const save = async () => {
    const changed = contentOf(draft, content)
    setWrong(changed === null)
    if (changed === null) return
    const reply = await ask('template:save', { templateId: ownId(template), content: changed })
    if (!reply.ok) return setProblem(reply.problem)
    announce('status', words.templateSaved)
    onClose()
  }
  const line = (name: 'title' | 'minutes', label: string, most: number) => (
    <Field
      label={label}
      maxLength={most}
      autoComplete="off"
      value={draft[name]}
      onChange={(event) => change({ [name]: event.target.value })}
    />
  )
  const lines = (name: 'text' | 'purpose' | 'steps' | 'risks', label: string, most: number) => (
    <TextField
      label={label}
      rows={name === 'steps' || name === 'risks' ? 6 : 3}
      maxLength={most}
      value={draft[name]}
      onChange={(event) => change({ [name]: event.target.value })}
    />
  )
  return (
    <form
      className="card stack planform"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <h2 tabIndex={-1} ref={heading}>
        {headingOf(template, words)}
      </h2>
      {line('title', words.name, 80)}
      <KindAndPlace draft={draft} change={change} />
      {lines('purpose', words.purpose, 300)}
      {lines('text', words.text, 1200)}
      {lines('steps', words.stepsField, 2000)}
      {lines('risks', words.risksField, 1900)}
      {line('minutes', words.length, 3)}
      {isWrong && (
        <div role="alert">
          <Note tone="warn">
            <p>{words.fix}</p>
          </Note>
        </div>
      )}
      {problem !== null && <ProblemNote problem={problem} />}
      <p className="row">
        <Button type="submit" icon="check">
          {frame.save}
        </Button>
        <Button kind="sec" onClick={onClose}>
          {frame.cancel}
        </Button>
      </p>
    </form>
  )
}

const ownId = (template: TemplateView | null) =>
  template === null || template.isBuiltIn ? null : template.id

function headingOf(template: TemplateView | null, words: PlanningWords): string {
  if (template === null) return words.newTemplate
  return template.isBuiltIn ? words.makeOwnWhich(template.content.title) : words.editTemplate
}

const emptyTemplate = (words: PlanningWords): TemplateContent => ({
  kind: 'hang-out',
  title: '',
  text: '',
  ageBands: ['13-15', '16-19'],
  language: 'sv',
  access: ['captions'],
  accessNote: null,
  capacity: null,
  signUp: 'none',
  sensitive: false,
  youthLed: false,
  placeKind: 'digital',
  minutes: 90,
  purpose: '',
  steps: '',
  riskPoints: [...generalRisks(words, 'digital')],
})

type Draft = ReturnType<typeof draftOf>

interface KindAndPlaceProps {
  readonly draft: Draft
  readonly change: (part: Partial<Draft>) => void
}

function KindAndPlace({ draft, change }: KindAndPlaceProps) {
  const words = usePlanningWords()
  return (
    <div className="plantimes">
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
      <SelectField
        label={words.where}
        value={draft.placeKind}
        onChange={(event) => {
          const placeKind = placeKinds.find((one) => one === event.target.value)
          if (placeKind !== undefined) change({ placeKind })
        }}
      >
        {placeKinds.map((placeKind) => (
          <option key={placeKind} value={placeKind}>
            {words.places[placeKind]}
          </option>
        ))}
      </SelectField>
    </div>
  )
}

const draftOf = ({ kind, placeKind, title, text, purpose, steps, riskPoints, minutes }: TemplateContent) => ({
  kind,
  placeKind,
  title,
  text,
  purpose,
  steps,
  risks: riskPoints.join('\n'),
  minutes: String(minutes),
})

/** What was written as the server takes it; null while something is missing. */
function contentOf({ risks, minutes, ...texts }: Draft, content: TemplateContent): TemplateContent | null {
  const riskPoints = risks.split('\n').filter((point) => point.trim() !== '')
  const isBlank = Object.values(texts).some((text) => text.trim() === '') || riskPoints.length === 0
  const isFit = riskPoints.length <= 12 && riskPoints.every((point) => point.length <= 160)
  const isLongEnough = /^\d{2,3}$/.test(minutes) && Number(minutes) >= 15 && Number(minutes) <= 840
  if (isBlank || !isFit || !isLongEnough) return null
  return { ...content, ...texts, riskPoints, minutes: Number(minutes) }
}
