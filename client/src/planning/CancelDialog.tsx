import type { Problem } from '@lyktan/shared/problems.ts'
import type { SeriesView } from '@lyktan/shared/series.ts'
import type { SessionView } from '@lyktan/shared/sessions.ts'
import { useState } from 'react'

import { ask } from '../connection/ask.ts'
import { announce } from '../look/announce.ts'
import { Button } from '../look/Button.tsx'
import { Choice } from '../look/Choice.tsx'
import { Dialog } from '../look/Dialog.tsx'
import { TextField } from '../look/Field.tsx'
import { ProblemNote } from '../look/ProblemNote.tsx'
import { useTelling } from '../review/use-telling.ts'
import { dayOf } from '../rota/days.ts'
import type { Scope } from './save-plan.ts'
import { usePlanningWords } from './words/words.ts'

interface CancelDialogProps {
  readonly open: boolean
  readonly session: SessionView
  readonly series: SeriesView | null
  readonly onClose: () => void
  readonly onCancelled: () => void
}

/** Cancels one, or it and all that follow, with words for those who look for it. */
export function CancelDialog({ open, session, series, onClose, onCancelled }: CancelDialogProps) {
  const words = usePlanningWords()
  const telling = useTelling()
  const [scope, setScope] = useState<Scope>('one')
  const [text, setText] = useState('')
  const [problem, setProblem] = useState<Problem | null>(null)

  const cancel = async () => {
    const told = text.trim() === '' ? null : text.trim()
    const { id: sessionId, version, recurrenceId, startsAt } = session
    const from = dayOf(recurrenceId ?? startsAt, telling)
    const reply =
      scope === 'following' && series !== null
        ? await ask('series:end', { seriesId: series.id, version: series.version, from, words: told })
        : await ask('session:cancel', { sessionId, version, words: told })
    if (!reply.ok) return setProblem(reply.problem)
    const many = 'cancelled' in reply ? reply.cancelled.length : 1
    announce('status', many === 1 ? words.cancelled : words.cancelledMany(many))
    onCancelled()
  }
  return (
    <Dialog open={open} onClose={onClose} title={words.cancelTitle(session.title)}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault()
          void cancel()
        }}
      >
        <p>{words.cancelLead}</p>
        {series !== null && (
          <fieldset className="stack-s">
            <legend>{words.cancelScope}</legend>
            <Choice name="cancel-scope" checked={scope === 'one'} onChange={() => setScope('one')}>
              {words.cancelOne}
            </Choice>
            <Choice
              name="cancel-scope"
              checked={scope === 'following'}
              onChange={() => setScope('following')}
            >
              {words.cancelFollowing}
            </Choice>
          </fieldset>
        )}
        <TextField
          label={words.cancelWords}
          hint={words.cancelWordsHint}
          optional
          rows={2}
          maxLength={300}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        {problem !== null && <ProblemNote problem={problem} />}
        <p>
          <Button type="submit" kind="bad" icon="no">
            {words.cancel}
          </Button>
        </p>
      </form>
    </Dialog>
  )
}
