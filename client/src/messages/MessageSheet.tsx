import type { MessageView } from '@lyktan/shared/messages.ts'
import { reactions } from '@lyktan/shared/reactions.ts'
import { permits } from '@lyktan/shared/roles.ts'
import { useState } from 'react'

import { useMe } from '../access/me.ts'
import { pointAt } from '../back-channel/pointing.ts'
import { Button } from '../look/Button.tsx'
import { Dialog } from '../look/Dialog.tsx'
import { ReactionIcon } from '../look/ReactionIcon.tsx'
import { useWords } from '../words/words.ts'
import { messageRights } from './message-rights.ts'
import type { Shown } from './messages.state.ts'
import { useRow } from './row-context.ts'

interface MessageSheetProps {
  readonly shown: Shown | null
  readonly mayWrite: boolean
  readonly onClose: () => void
}

/** All that can be done with one message: what "Mer" and a tap open. */
export function MessageSheet({ shown, mayWrite, onClose }: MessageSheetProps) {
  const { messages } = useWords()
  const { myId } = useRow()
  if (shown?.kind !== 'message') return null
  const { author } = shown.message
  return (
    <Dialog
      open
      onClose={onClose}
      kind="sheet"
      title={author.id === myId ? messages.toolsOwn : messages.tools(author.nickname)}
    >
      <SheetActs message={shown.message} mayWrite={mayWrite} onClose={onClose} />
    </Dialog>
  )
}

interface SheetActsProps {
  readonly message: MessageView
  readonly mayWrite: boolean
  readonly onClose: () => void
}

function SheetActs({ message, mayWrite, onClose }: SheetActsProps) {
  const { messages, flags, backChannel } = useWords()
  const { myId, acts } = useRow()
  const me = useMe()
  // The leaders' channel stands beside rooms, not beside sessions.
  const isLeader =
    me.state === 'signed-in' && permits(me.me.role, 'check-in') && location.pathname.startsWith('/rum/')
  const [now] = useState(() => Date.now())
  const rights = messageRights(message, { myId, mayWrite, now })
  const after = (act: () => void) => () => {
    onClose()
    act()
  }
  return (
    <>
      {rights.react && <SheetReactions message={message} onClose={onClose} />}
      <div className="stack-s">
        {rights.reply && (
          <Button kind="sec" icon="reply" onClick={after(() => acts.reply(message))}>
            {messages.reply}
          </Button>
        )}
        {rights.edit && (
          <Button kind="sec" icon="pen" onClick={after(() => acts.edit(message.id, message.text))}>
            {messages.edit}
          </Button>
        )}
        {rights.withdraw && (
          <Button kind="sec" icon="trash" onClick={after(() => acts.withdraw(message.id))}>
            {messages.withdraw}
          </Button>
        )}
        {rights.flag && (
          <Button kind="sec" icon="flag" onClick={after(() => acts.flag(message))}>
            {flags.raise}
          </Button>
        )}
        {isLeader && (
          <Button
            kind="sec"
            icon="speech"
            onClick={after(() => pointAt({ roomId: message.roomId, messageId: message.id }))}
          >
            {backChannel.pointFromMessage}
          </Button>
        )}
        <Button kind="quiet" onClick={onClose}>
          {messages.close}
        </Button>
      </div>
    </>
  )
}

function SheetReactions({ message, onClose }: Omit<SheetActsProps, 'mayWrite'>) {
  const words = useWords()
  const { myId, acts } = useRow()
  return (
    <fieldset className="stack-s">
      <legend>{words.messages.react}</legend>
      <div className="reactgrid">
        {reactions.map((reaction) => {
          const isMine = message.reactions[reaction]?.some((id) => id === myId) ?? false
          return (
            <button
              key={reaction}
              type="button"
              className="react"
              aria-pressed={isMine}
              onClick={() => {
                acts.react(message, reaction, !isMine)
                onClose()
              }}
            >
              <ReactionIcon name={reaction} />
              {words.look.reactions[reaction]}
            </button>
          )
        })}
      </div>
    </fieldset>
  )
}
