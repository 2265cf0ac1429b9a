import type { HandoverNote } from '@lyktan/shared/handover.ts'
import { limits } from '@lyktan/shared/limits.ts'
import type { MeView } from '@lyktan/shared/members.ts'
import type { Problem } from '@lyktan/shared/problems.ts'
import { useState } from 'react'

import { ask } from '../connection/ask.ts'
import { announce } from '../look/announce.ts'
import { Button } from '../look/Button.tsx'
import { Card } from '../look/Card.tsx'
import { TextField } from '../look/Field.tsx'
import { ProblemNote } from '../look/ProblemNote.tsx'
import { useTelling } from '../review/use-telling.ts'
import { clockTime, dayName, nameList } from '../words/times.ts'
import { useWords } from '../words/words.ts'
import type { OpenHandover } from './use-handover.ts'

interface HandoverNotesProps {
  readonly notes: readonly HandoverNote[]
  readonly me: MeView
  readonly opened: OpenHandover
}

/** Short lines from those who were here to those who come. */
export function HandoverNotes({ notes, me, opened }: HandoverNotesProps) {
  const { handover } = useWords()
  return (
    <Card title={handover.notes}>
      <WriteNote opened={opened} />
      {notes.length === 0 ? (
        <p className="muted">{handover.noNotes}</p>
      ) : (
        <ul className="stack" role="list">
          {notes.map((note) => (
            <NoteRow key={note.id} note={note} me={me} opened={opened} />
          ))}
        </ul>
      )}
    </Card>
  )
}

interface NoteRowProps {
  readonly note: HandoverNote
  readonly me: MeView
  readonly opened: OpenHandover
}

function NoteRow({ note, me, opened }: NoteRowProps) {
  const { handover } = useWords()
  const telling = useTelling()
  const { author, writtenAt, readBy, text } = note
  const when = `${dayName(writtenAt, telling)} ${clockTime(writtenAt, telling)}`
  const readers = readBy.map(({ nickname }) => nickname)
  const mayDrop = author?.id === me.id || me.role === 'manager'
  return (
    <li className="stack-s">
      <blockquote className="words" dir="auto">
        {text}
      </blockquote>
      <p className="small muted">
        {handover.by(author?.nickname ?? handover.somebodyGone, when)}{' '}
        {readers.length === 0 ? handover.notRead : handover.readBy(nameList(readers, telling.language))}
      </p>
      {mayDrop && (
        <p>
          <Button
            kind="quiet"
            icon="trash"
            onClick={() => void opened.act(ask('handover:drop-note', { noteId: note.id }))}
          >
            {handover.drop}
          </Button>
        </p>
      )}
    </li>
  )
}

function WriteNote({ opened }: { readonly opened: OpenHandover }) {
  const { handover } = useWords()
  const [text, setText] = useState('')
  const [fault, setFault] = useState<string | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)

  async function save() {
    if (text.trim() === '') return setFault(handover.writeMissing)
    const refused = await opened.act(ask('handover:write-note', { text: text.trim() }))
    setProblem(refused)
    if (refused !== null) return
    setText('')
    announce('status', handover.saved)
  }
  return (
    <form
      className="stack-s"
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <TextField
        label={handover.write}
        hint={handover.writeHint}
        error={fault}
        rows={2}
        maxLength={limits.handoverNoteCharacters}
        value={text}
        onChange={({ target }) => {
          setFault(null)
          setText(target.value)
        }}
      />
      {problem && <ProblemNote problem={problem} />}
      <p>
        <Button type="submit" kind="sec" icon="check">
          {handover.save}
        </Button>
      </p>
    </form>
  )
}
