import type { PersonView } from '@lyktan/shared/people.ts'
import { useEffect, useId, useState } from 'react'
import type { RefObject } from 'react'

import { announce } from '../look/announce.ts'
import { useWords } from '../words/words.ts'
import { mentionable, mentionAt, putMention } from './mention.ts'

interface MentionsOptions {
  readonly text: string
  readonly setText: (text: string) => void
  readonly people: readonly PersonView[]
}

/** Names offered while one is written after an @: arrows choose, Enter or Tab takes, Escape closes. */
export function useMentions(
  field: RefObject<HTMLTextAreaElement | null>,
  { text, setText, people }: MentionsOptions,
) {
  const id = useId()
  const [caret, setCaret] = useState(0)
  const [chosen, setChosen] = useState(0)
  const [closedFor, setClosedFor] = useState<string | null>(null)
  const mention = mentionAt(text, caret)
  const offered = mention && closedFor !== text ? mentionable(people, mention.written) : []
  const at = Math.min(chosen, offered.length - 1)

  useSayOffered(offered.length)

  function pick(person: PersonView) {
    if (!mention) return
    const put = putMention(text, mention, person.nickname)
    setText(put.text)
    setCaret(put.caret)
    setClosedFor(put.text)
    requestAnimationFrame(() => field.current?.setSelectionRange(put.caret, put.caret))
  }
  /** Answers whether the key was for the list. */
  function onKey(key: string): boolean {
    if (offered.length === 0) return false
    const person = offered[at]
    if (key === 'ArrowDown') setChosen((at + 1) % offered.length)
    else if (key === 'ArrowUp') setChosen((at + offered.length - 1) % offered.length)
    else if (key === 'Escape') setClosedFor(text)
    else if ((key === 'Enter' || key === 'Tab') && person) pick(person)
    else return false
    return true
  }
  return {
    id,
    offered,
    chosen: at,
    pick,
    onKey,
    onCaret: () => {
      setCaret(field.current?.selectionStart ?? 0)
      setChosen(0)
    },
    aria: {
      'aria-autocomplete': 'list',
      'aria-haspopup': 'listbox',
      'aria-controls': offered.length > 0 ? id : undefined,
      'aria-activedescendant': offered.length > 0 ? `${id}-${at}` : undefined,
    } as const,
  }
}

/** A text field that writes several lines may not be called a combobox, so that names are offered is said in words. */
function useSayOffered(count: number): void {
  const { messages } = useWords()
  useEffect(() => {
    if (count > 0) announce('status', messages.mentionHint(count))
  }, [count, messages])
}
