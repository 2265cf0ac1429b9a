import { useEffect, useId, useRef } from 'react'

import { useStore } from '../connection/store.ts'
import { announce } from '../look/announce.ts'
import { Button } from '../look/Button.tsx'
import { useWords } from '../words/words.ts'
import { MarkedText } from './MarkedText.tsx'
import type { RoomState } from './messages.state.ts'
import type { Nudged } from './outbox.ts'
import { nudgedIn } from './outbox.ts'
import type { OpenRoom } from './room-connection.ts'

interface NudgesProps {
  readonly open: OpenRoom
  /** Puts a text back in the field, and what it answers. */
  readonly onChange: (nudged: Nudged) => void
}

const firstNudged = ({ outbox }: RoomState) => nudgedIn(outbox)
const fieldOf = () => document.querySelector<HTMLTextAreaElement>('.composer textarea')

/** Look once more: over the field where it was written, one at a time. Nothing of it has been sent. */
export function Nudges({ open, onChange }: NudgesProps) {
  const nudged = useStore(open.store, firstNudged)
  if (nudged === undefined) return null
  return (
    <NudgeNote
      key={nudged.clientId}
      nudged={nudged}
      onChange={() => {
        open.giveUp(nudged.clientId)
        onChange(nudged)
        fieldOf()?.focus()
      }}
      onSendAnyway={() => {
        open.sendAnyway(nudged.clientId)
        fieldOf()?.focus()
      }}
    />
  )
}

interface NudgeNoteProps {
  readonly nudged: Nudged
  readonly onChange: () => void
  readonly onSendAnyway: () => void
}

function NudgeNote({ nudged, onChange, onSendAnyway }: NudgeNoteProps) {
  const { messages } = useWords()
  const id = useId()
  const change = useRef<HTMLDivElement>(null)
  const { title, notSent, anyway, change: changeWords, said } = messages.nudge
  useEffect(() => {
    announce('alert', said)
    const field = fieldOf()
    // Who has gone on writing keeps the caret; the answer waits over the field.
    if (field?.value === '' && (document.activeElement === field || document.activeElement === document.body))
      change.current?.querySelector('button')?.focus()
  }, [said])
  return (
    <section className="nudge stack-s" aria-labelledby={`${id}t`} data-region="nudge">
      <h3 id={`${id}t`} className="b">
        {title}
      </h3>
      {nudged.nudge.reasons.map((reason) => (
        <p key={reason}>{messages.reasons[reason]}</p>
      ))}
      <MarkedText text={nudged.text} spans={nudged.nudge.spans} />
      <p className="small muted">{notSent}</p>
      <div className="row" ref={change}>
        <Button icon="pen" onClick={onChange}>
          {changeWords}
        </Button>
        <Button kind="sec" icon="send" onClick={onSendAnyway}>
          {anyway}
        </Button>
      </div>
    </section>
  )
}
