import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { RefObject } from 'react'

const endMost = 80

/** Where the reader is in the list, and that what she reads stays where it is. */
export interface ListScroll {
  readonly isAtEnd: boolean
  /** Goes to the end, at once: the page never moves by itself over a distance. */
  readonly toEnd: () => void
  readonly onScroll: () => void
}

/**
 * The scroller is a reversed column: it opens at the end and stays there by itself. Whenever the reader is elsewhere, or
 * walks the list with the keyboard, the row that she looks at is held in place while rows come and go.
 * @param drawn changes with everything that is drawn in the list
 * @param subscribe told of each change before it is drawn: rows far from sight get their true height late, so that where
 *   they stood at the last drawing says little
 */
export function useScroll(
  scroller: RefObject<HTMLElement | null>,
  drawn: unknown,
  subscribe: (listener: () => void) => () => void,
): ListScroll {
  const anchor = useRef<{ element: Element; top: number } | null>(null)
  const [isAtEnd, setIsAtEnd] = useState(true)
  const wasAtEnd = useRef(true)

  const remember = useCallback(() => {
    const element = scroller.current && rowAtTop(scroller.current)
    anchor.current = element ? { element, top: element.getBoundingClientRect().top } : null
  }, [scroller])
  const onScroll = useCallback(() => {
    if (!scroller.current) return
    wasAtEnd.current = atEnd(scroller.current)
    setIsAtEnd(wasAtEnd.current)
    remember()
  }, [scroller, remember])

  useLayoutEffect(() => {
    const { current: kept } = anchor
    if (kept?.element.isConnected && scroller.current && isHeld(scroller.current)) {
      const moved = kept.element.getBoundingClientRect().top - kept.top
      if (Math.abs(moved) >= 1) scroller.current.scrollBy({ top: moved, behavior: 'instant' })
    }
    if (wasAtEnd.current && scroller.current && scrollsWindow(scroller.current) && !isHeld(scroller.current))
      endOfWindow()
    remember()
  }, [drawn, scroller, remember])

  useEffect(
    () => subscribe(() => scroller.current && isHeld(scroller.current) && remember()),
    [scroller, subscribe, remember],
  )

  // A narrower window, a keyboard that rises: the end is still the end.
  useEffect(() => {
    addEventListener('resize', onScroll)
    addEventListener('scroll', onScroll, { passive: true })
    return () => {
      removeEventListener('resize', onScroll)
      removeEventListener('scroll', onScroll)
    }
  }, [onScroll])

  const toEnd = useCallback(() => {
    if (!scroller.current) return
    if (scrollsWindow(scroller.current)) endOfWindow()
    else scroller.current.scrollTo({ top: 0, behavior: 'instant' })
  }, [scroller])
  return { isAtEnd, toEnd, onScroll }
}

const isHeld = (scroller: HTMLElement) =>
  scroller.scrollTop < -endMost || scroller.querySelector(':focus-visible') !== null

/** In a low window the whole page scrolls, and nothing keeps to its end by itself. */
const scrollsWindow = (scroller: HTMLElement) => getComputedStyle(scroller).overflowY === 'visible'
const endOfWindow = () => scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' })

function atEnd(scroller: HTMLElement): boolean {
  if (!scrollsWindow(scroller)) return scroller.scrollTop >= -endMost
  return scrollY + innerHeight >= document.documentElement.scrollHeight - endMost
}

/** The focused row, else the first that is seen. */
function rowAtTop(scroller: HTMLElement): Element | null {
  const focused = document.activeElement?.closest('.msg')
  if (focused && scroller.contains(focused)) return focused
  const { top } = scroller.getBoundingClientRect()
  const rows = scroller.getElementsByClassName('msg')
  let seen: Element | null = null
  for (let index = rows.length - 1; index >= 0; index--) {
    const row = rows[index]
    if (!row || row.getBoundingClientRect().bottom < top) break
    seen = row
  }
  return seen
}
