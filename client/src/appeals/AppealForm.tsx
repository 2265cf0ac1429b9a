import type { DecisionId } from '@lyktan/shared/ids.ts'
import { limits } from '@lyktan/shared/limits.ts'
import type { MeView } from '@lyktan/shared/members.ts'
import type { Problem } from '@lyktan/shared/problems.ts'
import { useRef, useState } from 'react'
import type { FormEvent } from 'react'

import { request } from '../connection/request.ts'
import { announce } from '../look/announce.ts'
import { Button } from '../look/Button.tsx'
import { TextField } from '../look/Field.tsx'
import { ProblemNote } from '../look/ProblemNote.tsx'
import { standingOf } from '../standing/standing.ts'
import { useWords } from '../words/words.ts'
import { useHelpCard } from './help-card.ts'

interface AppealFormProps {
  readonly decisionId: DecisionId
  readonly me: MeView
  readonly onClose: () => void
}

/** Asks another leader to look again, with words or without; beginnings for who does not know what to write. */
export function AppealForm({ decisionId, me, onClose }: AppealFormProps) {
  const { again } = useWords().standing
  const [why, setWhy] = useState('')
  const [problem, setProblem] = useState<Problem | null>(null)
  const field = useRef<HTMLTextAreaElement>(null)
  const showHelp = useHelpCard()
  const over = why.trim().length - limits.wordsToAuthorCharacters

  const send = async (event: FormEvent) => {
    event.preventDefault()
    if (over > 0) return field.current?.focus()
    const text = why.trim()
    const reply = await request('appeals:ask', { decisionId, ...(text && { why: text }) })
    if (!reply.ok) return setProblem(reply.problem)
    announce('status', again.sent)
    showHelp(reply.help)
    standingOf(me).send({ type: 'appeal', decisionId, appeal: reply.appeal })
  }
  const begin = (start: string) => {
    setWhy(why.trim() ? `${why.trim()}\n${start}` : start)
    field.current?.focus()
  }
  return (
    <form className="stack appealform" onSubmit={(event) => void send(event)}>
      <h4>{again.title}</h4>
      <TextField
        ref={field}
        label={again.why}
        hint={again.whyHint}
        optional
        value={why}
        onChange={(event) => setWhy(event.target.value)}
        error={over > 0 ? again.tooLong(over) : null}
        rows={4}
        dir="auto"
      />
      <details className="plain">
        <summary>{again.helpTitle}</summary>
        <div className="stack-s">
          <p className="small">{again.startHint}</p>
          <ul className="stack-s" role="list">
            {again.starts.map((start) => (
              <li key={start}>
                <Button kind="quiet" onClick={() => begin(start)}>
                  {`${start.trim()} …`}
                </Button>
              </li>
            ))}
          </ul>
        </div>
      </details>
      {problem && <ProblemNote problem={problem} />}
      <div className="row">
        <Button type="submit" icon="send">
          {again.send}
        </Button>
        <Button kind="quiet" onClick={onClose}>
          {again.cancel}
        </Button>
      </div>
    </form>
  )
}
