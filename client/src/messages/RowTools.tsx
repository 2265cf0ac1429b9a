import type { MessageView } from '@lyktan/shared/messages.ts'
import { reactions } from '@lyktan/shared/reactions.ts'
import { useRef, useState } from 'react'
import type { KeyboardEvent } from 'react'

import { Button } from '../look/Button.tsx'
import { ReactionIcon } from '../look/ReactionIcon.tsx'
import { useWords } from '../words/words.ts'
import { messageRights } from './message-rights.ts'
import { useRow } from './row-context.ts'

interface RowToolsProps {
  readonly message: MessageView
  /** null for my own. */
  readonly nickname: string | null
  readonly mayWrite: boolean
  readonly isReacting: boolean
  readonly onReact: (isReacting: boolean) => void
}

/** What can be done with the message that has the focus: one stop, arrows within, Escape back to the message. */
export function RowTools({ message, nickname, mayWrite, isReacting, onReact }: RowToolsProps) {
  const { messages, flags } = useWords()
  const { myId, acts } = useRow()
  const [now] = useState(() => Date.now())
  const rights = messageRights(message, { myId, mayWrite, now })
  if (!rights.react && !rights.flag) return null
  return (
    <div
      className="tools"
      role="toolbar"
      aria-label={nickname === null ? messages.toolsOwn : messages.tools(nickname)}
      tabIndex={-1}
      onKeyDown={moveAmongButtons}
    >
      {rights.react && (
        <Button
          kind="quiet"
          icon="smile"
          iconOnly
          aria-haspopup="menu"
          aria-expanded={isReacting}
          onClick={() => onReact(!isReacting)}
        >
          {messages.react}
        </Button>
      )}
      {rights.reply && (
        <Button kind="quiet" icon="reply" iconOnly tabIndex={-1} onClick={() => acts.reply(message)}>
          {messages.reply}
        </Button>
      )}
      {rights.edit && (
        <Button
          kind="quiet"
          icon="pen"
          iconOnly
          tabIndex={-1}
          onClick={() => acts.edit(message.id, message.text)}
        >
          {messages.edit}
        </Button>
      )}
      {rights.flag && (
        <Button
          kind="quiet"
          icon="flag"
          iconOnly
          tabIndex={rights.react ? -1 : 0}
          aria-haspopup="dialog"
          onClick={() => acts.flag(message)}
        >
          {flags.raise}
        </Button>
      )}
    </div>
  )
}

/** A menu of eight, each on or off. Below the text, so that it covers nothing. */
export function ReactionMenu({
  message,
  onClose,
}: {
  readonly message: MessageView
  readonly onClose: () => void
}) {
  const words = useWords()
  const { myId, acts } = useRow()
  const menu = useRef<HTMLDivElement>(null)
  return (
    <div
      ref={menu}
      role="menu"
      tabIndex={-1}
      className="reactmenu"
      aria-label={words.messages.react}
      onKeyDown={(event) => {
        moveAmongButtons(event)
        if (event.key !== 'Escape') return
        event.stopPropagation()
        onClose()
      }}
    >
      {reactions.map((reaction, index) => {
        const isMine = message.reactions[reaction]?.some((id) => id === myId) ?? false
        return (
          <button
            key={reaction}
            type="button"
            role="menuitemcheckbox"
            aria-checked={isMine}
            className="react"
            tabIndex={index === 0 ? 0 : -1}
            // The menu opens because its reader asked for it: focus belongs in it at once.
            // eslint-disable-next-line jsx-a11y/no-autofocus
            autoFocus={index === 0}
            onClick={() => {
              acts.react(message, reaction, !isMine)
              onClose()
            }}
          >
            <ReactionIcon name={reaction} />
            <span className="vh">{words.look.reactions[reaction]}</span>
          </button>
        )
      })}
    </div>
  )
}

const steps: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowDown: (at, count) => (at + 1) % count,
  ArrowLeft: (at, count) => (at + count - 1) % count,
  ArrowUp: (at, count) => (at + count - 1) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
}

function moveAmongButtons(event: KeyboardEvent<HTMLElement>): void {
  const step = steps[event.key]
  if (!step) return
  const buttons = [...event.currentTarget.querySelectorAll('button')]
  const at = buttons.findIndex((button) => button === document.activeElement)
  buttons[step(Math.max(0, at), buttons.length)]?.focus()
  event.preventDefault()
  event.stopPropagation()
}
