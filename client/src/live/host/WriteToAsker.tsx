import type { HostQuestion } from '@lyktan/shared/live.ts'
import { liveLimits } from '@lyktan/shared/live-choices.ts'
import { useState } from 'react'

import { Button } from '../../look/Button.tsx'
import { Dialog } from '../../look/Dialog.tsx'
import { TextField } from '../../look/Field.tsx'
import { useLiveWords } from '../live-words.ts'
import type { OpenLive } from '../use-live.ts'

interface WriteToAskerProps {
  /** An answer, or why it is not shown; null: not open. */
  readonly what: 'reply' | 'decline' | null
  readonly question: HostQuestion
  readonly live: OpenLive
  readonly onClose: () => void
}

/** Words that the server carries to the one who asked, and to nobody else. */
export function WriteToAsker({ what, question, live, onClose }: WriteToAskerProps) {
  const { questions: words } = useLiveWords()
  const [text, setText] = useState('')
  const [fault, setFault] = useState<string | null>(null)
  const isReply = what !== 'decline'
  async function send() {
    const written = text.trim()
    if (written === '') return setFault(words.noText)
    const { id: questionId } = question
    const isSent = isReply
      ? await live.act('live:reply', { questionId, text: written })
      : await live.act('live:decline', { questionId, words: written })
    if (!isSent) return
    setText('')
    onClose()
  }
  return (
    <Dialog open={what !== null} onClose={onClose} title={isReply ? words.replyAct : words.take}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault()
          void send()
        }}
      >
        <p className="b" dir="auto">
          {question.text}
        </p>
        <TextField
          label={isReply ? words.replyLabel : words.declineLabel}
          hint={isReply ? words.replyHint : words.declineHint}
          value={text}
          error={fault}
          maxLength={liveLimits.replyCharacters}
          onChange={({ target }) => {
            setFault(null)
            setText(target.value)
          }}
        />
        <div className="row">
          <Button type="submit" icon="send">
            {words.send2}
          </Button>
          <Button kind="quiet" onClick={onClose}>
            {words.cancel}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
