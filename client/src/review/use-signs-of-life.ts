import { useEffect, useEffectEvent } from 'react'
import type { RefObject } from 'react'

const signs = ['keydown', 'pointerdown', 'input', 'wheel'] as const

/** Whoever reads, scrolls or writes at the desk keeps the case that she holds; whoever has left loses it in time. */
export function useSignsOfLife(desk: RefObject<HTMLElement | null>, stay: () => void): void {
  const alive = useEffectEvent(stay)
  useEffect(() => {
    const element = desk.current
    if (element === null) return
    const noticed = () => alive()
    for (const sign of signs) element.addEventListener(sign, noticed, { passive: true })
    return () => {
      for (const sign of signs) element.removeEventListener(sign, noticed)
    }
  }, [desk])
}
