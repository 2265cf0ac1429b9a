import { useEffect, useEffectEvent } from 'react'
import type { RefObject } from 'react'

import { meaningOf } from './keys.ts'
import type { ReviewKey } from './keys.ts'
import { reviewChoices } from './review-choices.ts'

const fields = 'input:not([type=radio], [type=checkbox]), textarea, select'
const arrowFields = 'input[type=radio]'

/** The desk's keys, while focus is inside this element and nowhere else (WCAG 2.1.4). `act` says whether the key meant something now. */
export function useReviewKeys(desk: RefObject<HTMLElement | null>, act: (key: ReviewKey) => boolean): void {
  const pressed = useEffectEvent((event: KeyboardEvent) => {
    const at = event.target instanceof Element ? event.target : null
    // What lies over the desk has its own keys: Escape closes it and nothing else.
    if (at?.closest('dialog')) return
    const isArrow = event.key.startsWith('Arrow')
    const key = meaningOf({
      key: event.key,
      hasModifier: event.ctrlKey || event.altKey || event.metaKey,
      isInField: at?.matches(isArrow ? `${fields}, ${arrowFields}` : fields) ?? false,
      areOff: !reviewChoices().keys,
    })
    if (key === null || !act(key)) return
    event.preventDefault()
    // Escape has handed a case back; it must not also count towards leaving the place quickly.
    event.stopPropagation()
  })
  useEffect(() => {
    const element = desk.current
    if (element === null) return
    const listen = (event: KeyboardEvent) => pressed(event)
    element.addEventListener('keydown', listen)
    return () => element.removeEventListener('keydown', listen)
  }, [desk])
}
