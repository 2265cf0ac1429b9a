import type { OwnMessageView } from '@lyktan/shared/messages.ts'
import { useState } from 'react'

import { announce } from '../look/announce.ts'
import { useWords } from '../words/words.ts'
import type { Composing } from './composing.ts'
import type { KeptTexts } from './kept-texts.ts'
import type { Pending } from './outbox.ts'
import type { OpenRoom } from './room-connection.ts'

/** The field's text and purpose. A begun draft is kept for the room, and comes back after a change of something else. */
export function useComposing(open: OpenRoom, kept: KeptTexts) {
  const words = useWords()
  const [composing, setComposing] = useState<Composing>({ kind: 'new' })
  const [draft, setDraft] = useState(() => kept.draft())
  const [change, setChange] = useState('')
  const isEdit = composing.kind === 'edit'

  function keepDraft(text: string) {
    setDraft(text)
    kept.keepDraft(text)
  }
  async function saveEdit(edit: Extract<Composing, { kind: 'edit' }>, text: string) {
    const reply = await open.edit(edit.messageId, text)
    if (!reply.ok) return announce('alert', `${words.messages.notSent} ${words.problems[reply.problem.code]}`)
    // Only now: until the server has it, the change stays in the field.
    setComposing({ kind: 'new' })
  }
  return {
    composing,
    text: isEdit ? change : draft,
    setText: isEdit ? setChange : keepDraft,
    reply: (to: Extract<Composing, { kind: 'reply' }>['to']) => {
      setComposing({ kind: 'reply', to })
      announce('status', words.messages.replying(to.nickname))
    },
    edit: (messageId: OwnMessageView['id'], text: string) => {
      setComposing({ kind: 'edit', messageId, text })
      setChange(text)
    },
    /** Puts back what was not sent, to be changed; it answers what it answered. */
    change: ({ text, replyTo }: Pick<Pending, 'text' | 'replyTo'>) => {
      keepDraft(draft.trim() === '' ? text : `${draft}\n${text}`)
      if (replyTo && composing.kind === 'new') setComposing({ kind: 'reply', to: replyTo })
    },
    takeBack: (text: string) => keepDraft(draft.trim() === '' ? text : `${draft}\n${text}`),
    drop: () => setComposing({ kind: 'new' }),
    send: (text: string) => {
      if (composing.kind === 'edit') return void saveEdit(composing, text)
      open.send(text, composing.kind === 'reply' ? composing.to : null)
      keepDraft('')
      setComposing({ kind: 'new' })
    },
  }
}
