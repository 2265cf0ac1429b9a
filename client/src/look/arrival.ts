import { useEffect } from 'react'

import { useWords } from '../words/words.ts'

let arrivedBefore = false

/**
 * Arriving at a page: its title in the tab, and, unless it is the first, focus on its h1, so that a screen reader begins
 * there. Nothing more is announced.
 */
export function useArrival(title: string): void {
  const { frame } = useWords()
  useEffect(() => {
    document.title = `${title} – ${frame.product}`
  }, [title, frame.product])
  useEffect(() => {
    if (!arrivedBefore) {
      arrivedBefore = true
      return
    }
    scrollTo(0, 0)
    const place = document.querySelector<HTMLElement>('main h1') ?? document.getElementById('main')
    if (!place) return
    place.tabIndex = -1
    place.focus({ preventScroll: true })
  }, [])
}
