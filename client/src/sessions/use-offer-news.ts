import type { SignUpView } from '@lyktan/shared/sign-ups.ts'
import { useEffect, useRef } from 'react'

import { announce } from '../look/announce.ts'

/** Says once that a place is offered, when the offer comes while the page is open. */
export function useOfferNews({ own }: SignUpView, words: string | null): void {
  const isOffered = own?.state === 'offered'
  const before = useRef(isOffered)
  useEffect(() => {
    if (isOffered && !before.current && words) announce('alert', words)
    before.current = isOffered
  }, [isOffered, words])
}
