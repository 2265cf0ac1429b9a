import type { MessageView, OwnMessageView } from '@lyktan/shared/messages.ts'
import { useEffect, useMemo, useRef } from 'react'

import { articleOf } from '../messages/list-keys.ts'
import type { Shown } from '../messages/messages.state.ts'
import type { OpenRoom } from '../messages/room-connection.ts'
import type { RowActs } from '../messages/row-context.ts'
import type { useComposing } from '../messages/use-composing.ts'

interface RowActsOptions {
  readonly composing: Pick<ReturnType<typeof useComposing>, 'reply' | 'edit' | 'takeBack'>
  readonly explain: (own: OwnMessageView) => void
  readonly showMore: (shown: Shown) => void
  readonly flag: (message: MessageView) => void
}

/** What rows can ask for, as one object that stays the same while the room is open. */
export function useRowActs(open: OpenRoom, options: RowActsOptions): RowActs {
  const now = useRef(options)
  useEffect(() => {
    now.current = options
  })
  return useMemo<RowActs>(
    () => ({
      react: (message, reaction, on) => open.react(message.id, reaction, on),
      reply: ({ id, seq, author }) => now.current.composing.reply({ id, seq, nickname: author.nickname }),
      edit: (messageId, text) => now.current.composing.edit(messageId, text),
      withdraw: open.withdraw,
      keep: open.keep,
      sendAgain: open.sendAgain,
      takeBack({ clientId, text }) {
        open.giveUp(clientId)
        now.current.composing.takeBack(text)
      },
      explain: (own) => now.current.explain(own),
      showMore: (shown) =>
        shown.kind === 'own' ? now.current.explain(shown.own) : now.current.showMore(shown),
      goTo(seq) {
        const row = document.querySelector(`.msgs [data-seq="${seq}"]`)
        articleOf(row)?.focus()
      },
      flag: (message) => now.current.flag(message),
      showAnyway: (messageId) => open.store.send({ type: 'unfold', messageId }),
    }),
    [open],
  )
}
