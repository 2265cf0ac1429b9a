import type { MessageView } from '@lyktan/shared/messages.ts'
import { reactions } from '@lyktan/shared/reactions.ts'

import { ReactionIcon } from '../look/ReactionIcon.tsx'
import { useWords } from '../words/words.ts'
import { useRow } from './row-context.ts'

/** What others felt: each a button that adds or takes back mine. Named "Hjärta, 3". */
export function ReactionChips({
  message,
  tabIndex,
}: {
  readonly message: MessageView
  readonly tabIndex: 0 | -1
}) {
  const words = useWords()
  const { myId, acts } = useRow()
  const given = reactions.flatMap((reaction) => {
    const members = message.reactions[reaction] ?? []
    return members.length === 0 ? [] : [{ reaction, members }]
  })
  if (given.length === 0 || message.state !== 'posted') return null
  return (
    <div className="reacts">
      {given.map(({ reaction, members }) => {
        const isMine = members.some((id) => id === myId)
        return (
          <button
            key={reaction}
            type="button"
            className="react"
            tabIndex={tabIndex}
            aria-pressed={isMine}
            aria-label={words.messages.reaction(words.look.reactions[reaction], members.length)}
            onClick={() => acts.react(message, reaction, !isMine)}
          >
            <ReactionIcon name={reaction} />
            {members.length}
          </button>
        )
      })}
    </div>
  )
}
