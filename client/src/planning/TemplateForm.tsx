import type { Problem } from '@lyktan/shared/problems.ts'
import type { TemplateContent, TemplateView } from '@lyktan/shared/templates.ts'
import { useEffect, useRef, useState } from 'react'

import { ask } from '../connection/ask.ts'
import { announce } from '../look/announce.ts'
import { Button } from '../look/Button.tsx'
import { Field, TextField } from '../look/Field.tsx'
import { Note } from '../look/Note.tsx'
import { ProblemNote } from '../look/ProblemNote.tsx'
import { useWords } from '../words/words.ts'
import { usePlanningWords } from './words/words.ts'

interface TemplateFormProps {
  readonly template: TemplateView
  readonly onClose: () => void
}

/** The words of a template. One that comes with Lyktan is saved as the municipality's own. */
export function TemplateForm({ template: { id, isBuiltIn, content }, onClose }: TemplateFormProps) {
  const words = usePlanningWords()
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
    const reply = await ask('template:save', { templateId: isBuiltIn ? null : id, content: changed })
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
        {isBuiltIn ? words.makeOwnWhich(content.title) : words.editTemplate}
      </h2>
      {line('title', words.name, 80)}
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

const draftOf = ({ title, text, purpose, steps, riskPoints, minutes }: TemplateContent) => ({
  title,
  text,
  purpose,
  steps,
  risks: riskPoints.join('\n'),
  minutes: String(minutes),
})

/** What was written as the server takes it; null while something is missing. */
function contentOf(
  { risks, minutes, ...texts }: ReturnType<typeof draftOf>,
  content: TemplateContent,
): TemplateContent | null {
  const riskPoints = risks.split('\n').filter((point) => point.trim() !== '')
  const isBlank = Object.values(texts).some((text) => text.trim() === '') || riskPoints.length === 0
  const isLongEnough = /^\d{2,3}$/.test(minutes) && Number(minutes) >= 15 && Number(minutes) <= 840
  if (isBlank || !isLongEnough) return null
  return { ...content, ...texts, riskPoints, minutes: Number(minutes) }
}
