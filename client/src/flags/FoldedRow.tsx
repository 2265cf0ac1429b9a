import type { MessageView } from '@lyktan/shared/messages.ts'

import type { Fold } from '../messages/folding.ts'
import { useRow } from '../messages/row-context.ts'
import { useWords } from '../words/words.ts'
import './flags.css'

interface FoldedRowProps {
  readonly rowKey: string
  readonly message: MessageView
  readonly fold: Fold
  readonly isActive: boolean
  readonly hasTools: boolean
}

/** In place of a message that I would rather not see: a line that says why, and the way to it. */
export function FoldedRow({ rowKey, message, fold, isActive, hasTools }: FoldedRowProps) {
  const { flags } = useWords()
  const { acts } = useRow()
  return (
    <li className="msg gone folded" data-key={rowKey} data-seq={message.seq}>
      <span className="av-slot" />
      {/* The list is walked with the arrows, so its messages take the focus, folded or not. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <article className="body" tabIndex={isActive ? 0 : -1}>
        <div className="bub">
          <span>{fold === 'flagged' ? flags.foldedFlagged : flags.foldedIgnored}</span>{' '}
          <button
            type="button"
            className="textbtn showanyway"
            tabIndex={hasTools ? 0 : -1}
            onClick={() => acts.showAnyway(message.id)}
          >
            {flags.showAnyway}
          </button>
        </div>
      </article>
    </li>
  )
}
