import type { Problem } from '@lyktan/shared/problems.ts'
import { reflectionCharacters, reflectionParts } from '@lyktan/shared/reflection-parts.ts'
import type { ReflectionPart } from '@lyktan/shared/reflection-parts.ts'
import type { SessionView } from '@lyktan/shared/sessions.ts'
import { useEffect, useRef, useState } from 'react'

import { ask } from '../connection/ask.ts'
import { useAnswer } from '../connection/use-answer.ts'
import { announce } from '../look/announce.ts'
import { Button } from '../look/Button.tsx'
import { TextField } from '../look/Field.tsx'
import { Loading } from '../look/Loading.tsx'
import { Note } from '../look/Note.tsx'
import { ProblemNote } from '../look/ProblemNote.tsx'
import { serverFaults } from '../settings/server-faults.ts'
import { useFocusOnFault } from '../settings/use-focus-on-fault.ts'
import { useWords } from '../words/words.ts'
import { usePlanningWords } from './words/words.ts'

interface ReflectionFormProps {
  readonly session: SessionView
  readonly onClose: () => void
  readonly onNext: () => void
}

type Parts = Readonly<Record<ReflectionPart, string>>

/** Afterwards, in the form of the field's logbook: what happened, why, what next. About the evening, never about who. */
export function ReflectionForm({ session, onClose, onNext }: ReflectionFormProps) {
  const words = usePlanningWords()
  const { answer, again } = useAnswer(() => ask('reflection:view', { sessionId: session.id }), session.id)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <section className="card stack planform">
      <h2 tabIndex={-1} ref={heading}>
        {words.reflectTitle(session.title)}
      </h2>
      <p className="muted">{words.reflectLead}</p>
      {answer === null ? (
        <Loading retry={again} />
      ) : (
        <Fields
          begun={answer.reflection ?? { happened: '', because: '', next: '' }}
          session={session}
          onClose={onClose}
          onNext={onNext}
        />
      )}
    </section>
  )
}

function Fields({ begun, session, onClose, onNext }: ReflectionFormProps & { readonly begun: Parts }) {
  const words = usePlanningWords()
  const { frame } = useWords()
  const [parts, setParts] = useState<Parts>({
    happened: begun.happened,
    because: begun.because,
    next: begun.next,
  })
  const [doubts, setDoubts] = useState<readonly string[]>([])
  const [faults, setFaults] = useState<Partial<Parts>>({})
  const [problem, setProblem] = useState<Problem | null>(null)
  const [tries, setTries] = useState(0)
  const [isSaved, setSaved] = useState(false)
  const element = useRef<HTMLFormElement>(null)
  useFocusOnFault(element, tries)

  const save = async (namesNobody: boolean) => {
    const blank = reflectionParts.filter((part) => parts[part].trim() === '')
    setFaults(Object.fromEntries(blank.map((part) => [part, 'text.blank'])))
    setTries((count) => count + 1)
    if (blank.length > 0) return
    const reply = await ask('reflection:write', { sessionId: session.id, ...parts, namesNobody })
    setDoubts(reply.ok && reply.outcome === 'doubts' ? reply.doubts : [])
    setProblem(reply.ok || reply.problem.code === 'bad-request' ? null : reply.problem)
    setFaults(reply.ok ? {} : serverFaults(reply.problem, reflectionParts))
    setTries((count) => count + 1)
    if (!reply.ok || reply.outcome === 'doubts') return
    setSaved(true)
    announce('status', words.reflected)
  }
  return (
    <form
      ref={element}
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void save(false)
      }}
    >
      {reflectionParts.map((part) => (
        <TextField
          key={part}
          label={words[part]}
          error={faults[part] && (faults[part] === 'text.nickname' ? words.nickname : words.missing)}
          rows={3}
          maxLength={reflectionCharacters}
          value={parts[part]}
          onChange={(event) => {
            setParts({ ...parts, [part]: event.target.value })
            setDoubts([])
            setSaved(false)
          }}
        />
      ))}
      {doubts.length > 0 && <Doubts doubts={doubts} onSave={() => void save(true)} />}
      {problem !== null && <ProblemNote problem={problem} />}
      {isSaved && (
        <Note tone="ok">
          <p>{words.reflected}</p>
        </Note>
      )}
      <p className="row">
        <Button type="submit" icon="check">
          {frame.save}
        </Button>
        <Button kind="sec" icon="copy" onClick={onNext}>
          {words.followUp}
        </Button>
        <Button kind="quiet" icon="back" onClick={onClose}>
          {words.toMonth}
        </Button>
      </p>
    </form>
  )
}

interface DoubtsProps {
  readonly doubts: readonly string[]
  readonly onSave: () => void
}

/** Words that may be somebody's name: a machine asks, a person knows. */
function Doubts({ doubts, onSave }: DoubtsProps) {
  const words = usePlanningWords()
  return (
    <div role="alert">
      <Note tone="warn">
        <p>{words.doubts(doubts.join(', '))}</p>
        <p>{words.doubtsHint}</p>
        <p>
          <Button kind="sec" onClick={onSave}>
            {words.namesNobody}
          </Button>
        </p>
      </Note>
    </div>
  )
}
