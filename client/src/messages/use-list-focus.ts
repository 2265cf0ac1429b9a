import type { MessageView } from '@lyktan/shared/messages.ts'
import { useCallback, useLayoutEffect, useRef, useState } from 'react'
import type { FocusEvent, KeyboardEvent, RefObject } from 'react'

import { articleOf, listKeyDown } from './list-keys.ts'
import type { OpenRoom } from './room-connection.ts'
import { useRow } from './row-context.ts'
import type { RowActs } from './row-context.ts'

/** Which message holds the list's one Tab stop, and what the keys do there. */
export interface ListFocus {
  readonly activeKey: string | undefined
  /** The focus is somewhere in the list. */
  readonly isInside: boolean
  /** It is there by the keyboard or a screen reader: then nothing moves by itself. */
  readonly isWalking: boolean
  readonly reactingKey: string | null
  readonly onReact: (isReacting: boolean) => void
  readonly listeners: {
    readonly onFocus: (event: FocusEvent<HTMLElement>) => void
    readonly onBlur: (event: FocusEvent<HTMLElement>) => void
    readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void
  }
}

interface ListFocusOptions {
  readonly open: OpenRoom
  readonly mayWrite: boolean
  readonly onWalk: () => void
}

export function useListFocus(
  list: RefObject<HTMLElement | null>,
  keys: readonly string[],
  { open, mayWrite, onWalk }: ListFocusOptions,
): ListFocus {
  const { acts, myId } = useRow()
  const [lastKey, setLastKey] = useState<string | null>(null)
  const [place, setPlace] = useState<'outside' | 'pointed' | 'walking'>('outside')
  const [isReacting, setIsReacting] = useState(false)
  const activeKey = stopAt(keys, lastKey)
  useFocusKept(list, activeKey)

  const onReact = useCallback((reacting: boolean) => {
    setIsReacting(reacting)
    if (!reacting) articleOf(document.querySelector('.msg.active'))?.focus()
  }, [])
  const startReacting = () => setIsReacting(true)
  function onLetter(letter: string, row: HTMLElement): boolean {
    const seq = Number(row.dataset['seq'])
    const message = open.store.get().log.messages.find((found) => found.seq === seq)
    const does = message && letters({ message, mayWrite, myId, acts, startReacting })[letter]
    does?.()
    return does !== undefined
  }
  const listeners = {
    onFocus({ target }: FocusEvent<HTMLElement>) {
      const key = target.closest<HTMLElement>('.msg')?.dataset['key']
      if (key !== undefined && key !== lastKey) setIsReacting(false)
      if (key !== undefined) setLastKey(key)
      const isWalking = target.matches(':focus-visible')
      if (isWalking) onWalk()
      setPlace(isWalking ? 'walking' : 'pointed')
    },
    onBlur({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>) {
      if (relatedTarget instanceof Node && currentTarget.contains(relatedTarget)) return
      setPlace('outside')
      setIsReacting(false)
    },
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => listKeyDown(event, onLetter),
  }
  return {
    activeKey,
    isInside: place !== 'outside',
    isWalking: place === 'walking',
    reactingKey: isReacting ? (activeKey ?? null) : null,
    onReact,
    listeners,
  }
}

interface LetterFacts {
  readonly message: MessageView
  readonly mayWrite: boolean
  readonly myId: string
  readonly acts: RowActs
  readonly startReacting: () => void
}

/** What single letters do, only while a message has the focus (WCAG 2.1.4). */
function letters(facts: LetterFacts): Readonly<Record<string, (() => void) | undefined>> {
  const { message, mayWrite, myId, acts, startReacting } = facts
  if (message.state !== 'posted') return {}
  return {
    ...(message.author.id !== myId && { a: () => acts.flag(message) }),
    ...(mayWrite && { r: () => acts.reply(message), e: startReacting }),
  }
}

/** The one last focused, or the newest. */
const stopAt = (keys: readonly string[], last: string | null) =>
  last !== null && keys.includes(last) ? last : keys.at(-1)

/**
 * When the message with the focus is taken away, the focus goes to the list's stop and not to the page's beginning.
 * Other stops in the list see to themselves.
 */
function useFocusKept(list: RefObject<HTMLElement | null>, activeKey: string | undefined) {
  const held = useRef<Element | null>(null)
  useLayoutEffect(() => {
    const isTaken =
      held.current !== null && !held.current.isConnected && document.activeElement === document.body
    if (isTaken && activeKey !== undefined) {
      articleOf(list.current?.querySelector(`[data-key="${CSS.escape(activeKey)}"]`))?.focus()
    }
    const focused = document.activeElement
    held.current = focused?.closest('.msg') && list.current?.contains(focused) ? focused : null
  })
}
