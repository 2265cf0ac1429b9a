import type { DeskAnswers, DeskLoad } from '@lyktan/shared/desk.ts'
import { categories } from '@lyktan/shared/findings.ts'
import { limits } from '@lyktan/shared/limits.ts'
import { useState } from 'react'

import { announce } from '../look/announce.ts'
import { Button } from '../look/Button.tsx'
import { Dialog } from '../look/Dialog.tsx'
import { TextField } from '../look/Field.tsx'
import { Loading } from '../look/Loading.tsx'
import { Note } from '../look/Note.tsx'
import { ask } from '../connection/ask.ts'
import type { Reading } from '../connection/use-answer.ts'
import { useWords } from '../words/words.ts'

interface LoadSheetProps {
  readonly reading: Reading<DeskAnswers['desk:load']>
  readonly onClose: () => void
}

/** What I have read today, for me alone: no colleague and no manager sees it, and tomorrow it is gone. */
export function LoadSheet({ reading, onClose }: LoadSheetProps) {
  const { wellbeing, problems } = useWords()
  const { answer, problem, again, put } = reading
  return (
    <Dialog open onClose={onClose} kind="sheet" title={wellbeing.title}>
      <p className="muted">{wellbeing.lead}</p>
      {answer === null && problem === null && <Loading retry={again} />}
      {answer === null && problem !== null && <p role="alert">{problems[problem.code]}</p>}
      {answer !== null && (
        <>
          {answer.load.proposesPause && (
            <Note tone="ok" icon="cup">
              <p className="b">{wellbeing.pause}</p>
              <p>{wellbeing.pauseHow}</p>
            </Note>
          )}
          <ReadToday load={answer.load} />
          <Debrief load={answer.load} onSaved={put} />
        </>
      )}
    </Dialog>
  )
}

function ReadToday({ load }: { readonly load: DeskLoad }) {
  const { wellbeing, review } = useWords()
  const named = [
    ...categories.map((category) => ({ name: review.titles[category], count: load.read[category] ?? 0 })),
    { name: wellbeing.other, count: load.read.other ?? 0 },
  ].filter(({ count }) => count > 0)
  return (
    <div className="stack-s">
      <h3>{wellbeing.read}</h3>
      {named.length === 0 ? (
        <p className="muted">{wellbeing.readNothing}</p>
      ) : (
        <dl className="kv">
          {named.map(({ name, count }) => (
            <div key={name} className="keyrow">
              <dt className="num">{count}</dt>
              <dd>{name}</dd>
            </div>
          ))}
        </dl>
      )}
      <p>{wellbeing.severe(load.severe)}</p>
    </div>
  )
}

interface DebriefProps {
  readonly load: DeskLoad
  readonly onSaved: (answer: DeskAnswers['desk:debrief']) => void
}

/** A few words to oneself, or to talk from with a colleague afterwards. */
function Debrief({ load, onSaved }: DebriefProps) {
  const { wellbeing, deciding, problems } = useWords()
  const [text, setText] = useState(load.debrief ?? '')
  const [error, setError] = useState<string | null>(null)
  const isLong = text.length > limits.staffNoteCharacters
  const save = async () => {
    if (isLong) return
    const reply = await ask('desk:debrief', { text: text.trim() === '' ? null : text.trim() })
    if (!reply.ok) {
      setError(problems[reply.problem.code])
      return
    }
    setError(null)
    onSaved(reply)
    announce('status', wellbeing.saved)
  }
  return (
    <form
      className="stack-s"
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <h3>{wellbeing.after}</h3>
      <ul className="stack-s questions">
        {wellbeing.questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
      <TextField
        label={wellbeing.debrief}
        hint={wellbeing.debriefHint}
        name="debrief"
        rows={4}
        value={text}
        error={isLong ? deciding.tooLong(limits.staffNoteCharacters) : error}
        onChange={(event) => setText(event.target.value)}
      />
      <p>
        <Button type="submit" kind="sec">
          {wellbeing.save}
        </Button>
      </p>
      <p className="small muted">{wellbeing.contact}</p>
    </form>
  )
}
