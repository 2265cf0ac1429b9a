import type { SessionId } from '@lyktan/shared/ids.ts'
import type { AskAnswer } from '@lyktan/shared/live.ts'
import { liveLimits } from '@lyktan/shared/live-choices.ts'
import { useEffect, useRef, useState } from 'react'

import { ask } from '../connection/ask.ts'
import { announce } from '../look/announce.ts'
import { Button } from '../look/Button.tsx'
import { TextField } from '../look/Field.tsx'
import { Note } from '../look/Note.tsx'
import { MarkedText } from '../messages/MarkedText.tsx'
import { useWords } from '../words/words.ts'
import { useLiveWords } from './live-words.ts'

type Waits = Extract<AskAnswer, { outcome: 'waiting' }>
type Nudge = Extract<AskAnswer, { outcome: 'nudge' }> & { readonly text: string }

interface AskQuestionProps {
  readonly sessionId: SessionId
  readonly onAsked: (answer: Waits) => void
  readonly onClose: () => void
}

/** Who will see what stands before the field, not after: also the one case in which the leaders learn who asks. */
export function AskQuestion({ sessionId, onAsked, onClose }: AskQuestionProps) {
  const { questions: words } = useLiveWords()
  const { problems } = useWords()
  const [text, setText] = useState('')
  const [fault, setFault] = useState<string | null>(null)
  const [nudge, setNudge] = useState<Nudge | null>(null)
  // The same question sent again after a lost answer is the same question.
  const clientId = useRef<{ id: string; text: string }>({ id: '', text: '' })

  async function send(sendAnyway: boolean) {
    const written = text.trim()
    if (written === '') return setFault(words.noText)
    if (clientId.current.text !== written) clientId.current = { id: crypto.randomUUID(), text: written }
    const asked = { sessionId, clientId: clientId.current.id, text: written }
    const reply = await ask('live:ask', sendAnyway ? { ...asked, sendAnyway: true } : asked)
    if (!reply.ok) {
      setFault(problems[reply.problem.code])
      return announce('alert', problems[reply.problem.code])
    }
    if (reply.outcome === 'waiting') return onAsked(reply)
    setNudge({ ...reply, text: written })
    announce('alert', words.nudgeTitle)
  }
  if (nudge) {
    return <NudgedQuestion nudge={nudge} onChange={() => setNudge(null)} onAnyway={() => void send(true)} />
  }
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        void send(false)
      }}
    >
      <Note icon="eye-off">
        <p>{words.nobodySees}</p>
        <p>{words.but}</p>
        <p>{words.readFirst}</p>
      </Note>
      <TextField
        label={words.ask}
        value={text}
        error={fault}
        maxLength={liveLimits.questionCharacters}
        onChange={({ target }) => {
          setFault(null)
          setText(target.value)
        }}
      />
      <div className="row">
        <Button type="submit" icon="send">
          {words.send}
        </Button>
        <Button kind="quiet" onClick={onClose}>
          {words.cancel}
        </Button>
      </div>
    </form>
  )
}

interface NudgedQuestionProps {
  readonly nudge: Nudge
  readonly onChange: () => void
  readonly onAnyway: () => void
}

function NudgedQuestion({ nudge, onChange, onAnyway }: NudgedQuestionProps) {
  const { questions: words } = useLiveWords()
  const { messages } = useWords()
  const heading = useRef<HTMLHeadingElement>(null)
  // The form that held the focus is gone.
  useEffect(() => heading.current?.focus(), [])
  return (
    <div className="stack">
      <h3 ref={heading} tabIndex={-1}>
        {words.nudgeTitle}
      </h3>
      {nudge.reasons.map((reason) => (
        <p key={reason}>{messages.reasons[reason]}</p>
      ))}
      <MarkedText text={nudge.text} spans={nudge.spans} />
      <div className="row">
        <Button icon="pen" onClick={onChange}>
          {words.change}
        </Button>
        <Button kind="sec" icon="send" onClick={onAnyway}>
          {words.sendAnyway}
        </Button>
      </div>
    </div>
  )
}
