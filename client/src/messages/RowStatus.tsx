import type { OwnMessageView } from '@lyktan/shared/messages.ts'
import { useEffect, useState } from 'react'

import { Icon } from '../look/Icon.tsx'
import { useWords } from '../words/words.ts'
import type { Shown } from './messages.state.ts'
import type { Pending } from './outbox.ts'
import { useRow } from './row-context.ts'

const longMs = 2 * 60_000

interface RowStatusProps {
  readonly shown: Shown
  readonly isLeaving: boolean
  readonly tabIndex: 0 | -1
}

/** How it is with my own message, when it is not simply there. */
export function RowStatus({ shown, isLeaving, tabIndex }: RowStatusProps) {
  const { messages } = useWords()
  const { acts } = useRow()
  if (shown.kind === 'pending') return <PendingStatus pending={shown.pending} tabIndex={tabIndex} />
  if (shown.kind === 'message' && isLeaving) {
    return (
      <p className="why">
        {messages.leaving}
        <button
          type="button"
          className="textbtn"
          tabIndex={tabIndex}
          onClick={() => acts.keep(shown.message.id)}
        >
          {messages.undo}
        </button>
      </p>
    )
  }
  return shown.own ? <OwnStatus own={shown.own} tabIndex={tabIndex} /> : null
}

function PendingStatus({ pending, tabIndex }: { readonly pending: Pending; readonly tabIndex: 0 | -1 }) {
  const { messages, problems } = useWords()
  const { acts } = useRow()
  if (pending.phase === 'sending') {
    return (
      <p className="why quietwhy">
        <Icon name="clock" />
        {messages.sending}
      </p>
    )
  }
  const isRefused = pending.phase === 'refused'
  return (
    <p className="why">
      <Icon name={isRefused ? 'warning' : 'offline'} />
      {isRefused && pending.problem
        ? `${messages.notSent} ${problems[pending.problem.code]}`
        : messages.waitingToSend}
      <button
        type="button"
        className="textbtn"
        tabIndex={tabIndex}
        onClick={() => acts.sendAgain(pending.clientId)}
      >
        {messages.sendAgain}
      </button>
      {isRefused && (
        <button type="button" className="textbtn" tabIndex={tabIndex} onClick={() => acts.takeBack(pending)}>
          {messages.takeBack}
        </button>
      )}
    </p>
  )
}

function OwnStatus({ own, tabIndex }: { readonly own: OwnMessageView; readonly tabIndex: 0 | -1 }) {
  const { messages } = useWords()
  const { acts } = useRow()
  const isLong = useIsLong(own)
  const said = {
    held: isLong ? messages.heldLong : messages.held,
    'edit-held': messages.editHeld,
    returned: messages.returned,
    // The bubble itself says that.
    removed: null,
    unseen: messages.unseen,
  }[own.state]
  const isWaiting = own.state === 'held' || own.state === 'edit-held'
  return (
    <p className="why">
      <Icon name={isWaiting ? 'hourglass' : 'info'} />
      {said}
      <button type="button" className="textbtn" tabIndex={tabIndex} onClick={() => acts.explain(own)}>
        {isWaiting ? messages.why : messages.whatHappened}
      </button>
    </p>
  )
}

/** Whether it has waited for more than two minutes: then it says so by itself. */
function useIsLong({ sentAt, state }: OwnMessageView): boolean {
  const [isLong, setIsLong] = useState(false)
  useEffect(() => {
    if (state !== 'held') return
    const leftMs = Date.parse(sentAt) + longMs - Date.now()
    const timer = setTimeout(() => setIsLong(true), Math.max(0, leftMs))
    return () => clearTimeout(timer)
  }, [sentAt, state])
  return isLong
}
