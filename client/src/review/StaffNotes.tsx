import type { StaffNoteView } from '@lyktan/shared/desk.ts'
import type { CaseId } from '@lyktan/shared/ids.ts'
import { limits } from '@lyktan/shared/limits.ts'
import type { ProblemCode } from '@lyktan/shared/problems.ts'
import { useState } from 'react'

import { ask } from '../connection/ask.ts'
import { announce } from '../look/announce.ts'
import { Button } from '../look/Button.tsx'
import { TextField } from '../look/Field.tsx'
import { clockTime, dayName } from '../words/times.ts'
import { useWords } from '../words/words.ts'
import { useTelling } from './use-telling.ts'

interface StaffNotesProps {
  readonly caseId: CaseId
  readonly notes: readonly StaffNoteView[]
  readonly onAdded: (notes: readonly StaffNoteView[]) => void
}

/** What leaders have noted for each other; it says that a note can be asked for, so that each is written for that. */
export function StaffNotes({ caseId, notes, onAdded }: StaffNotesProps) {
  const { desk } = useWords()
  const telling = useTelling()
  return (
    <div className="stack-s">
      <h3>{desk.notes.title}</h3>
      {notes.length === 0 ? (
        <p className="muted">{desk.notes.none}</p>
      ) : (
        <ol className="timeline" role="list">
          {notes.map((note) => (
            <li key={note.id}>
              <p dir="auto">{note.text}</p>
              <p className="small muted">
                {note.by}, {dayName(note.at, telling)} {clockTime(note.at, telling)}
              </p>
            </li>
          ))}
        </ol>
      )}
      <NewNote caseId={caseId} onAdded={onAdded} />
    </div>
  )
}

function NewNote({ caseId, onAdded }: Omit<StaffNotesProps, 'notes'>) {
  const { desk, deciding, problems } = useWords()
  const [text, setText] = useState('')
  const [problem, setProblem] = useState<ProblemCode | null>(null)
  const isLong = text.length > limits.staffNoteCharacters
  const add = async () => {
    if (text.trim() === '' || isLong) return
    const reply = await ask('case:note', { caseId, text: text.trim() })
    if (!reply.ok) {
      setProblem(reply.problem.code)
      return
    }
    setText('')
    setProblem(null)
    onAdded(reply.notes)
    announce('status', desk.notes.saved)
  }
  const failed = problem === null ? null : problems[problem]
  return (
    <form
      className="stack-s"
      onSubmit={(event) => {
        event.preventDefault()
        void add()
      }}
    >
      <TextField
        label={desk.notes.add}
        hint={deciding.noteHint}
        name="staff-note"
        rows={2}
        value={text}
        error={isLong ? deciding.tooLong(limits.staffNoteCharacters) : failed}
        onChange={(event) => setText(event.target.value)}
      />
      <p>
        <Button type="submit" kind="sec">
          {desk.notes.save}
        </Button>
      </p>
    </form>
  )
}
