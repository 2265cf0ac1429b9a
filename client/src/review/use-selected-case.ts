import type { CaseId } from '@lyktan/shared/ids.ts'
import { useEffect, useRef } from 'react'
import type { RefObject } from 'react'
import { useSearchParams } from 'wouter'

import { caseInAddress } from './case-address.ts'
import type { QueueState } from './queue.state.ts'

export interface SelectedCase {
  readonly caseId: CaseId | null
  /** The address names a case that this queue does not hold. */
  readonly isGone: boolean
  readonly select: (caseId: CaseId | null) => void
}

/** Which case is open is said by the address: "back" leads to the list, and an alarm leads to its case. */
export function useSelectedCase(queue: QueueState): SelectedCase {
  const [search, setSearch] = useSearchParams()
  const named = search.get(caseInAddress)
  const caseId = [...queue.cases.keys()].find((id) => id === named) ?? null
  return {
    caseId,
    isGone: named !== null && caseId === null && queue.phase === 'ready',
    select: (id) => setSearch(id === null ? {} : { [caseInAddress]: id }),
  }
}

/** Where focus goes when a case has been closed: to its row, or to the one named meanwhile, or to the list's heading. */
export function useReturningFocus(
  desk: RefObject<HTMLElement | null>,
  caseId: CaseId | null,
): (next: CaseId | null) => void {
  const target = useRef<CaseId | null>(null)
  const wasOpen = useRef(false)
  useEffect(() => {
    if (caseId !== null) {
      target.current = caseId
      wasOpen.current = true
    } else if (wasOpen.current) {
      wasOpen.current = false
      focusRow(desk.current, target.current)
    }
  }, [desk, caseId])
  return (next) => {
    target.current = next
  }
}

/** Puts real focus on a row's heading, or on the list's own when there is no such row. */
export function focusRow(desk: HTMLElement | null, caseId: CaseId | null): void {
  const links = [...(desk?.querySelectorAll<HTMLElement>('[data-case]') ?? [])]
  const link = links.find((one) => one.dataset['case'] === caseId)
  const place = link ?? desk?.querySelector<HTMLElement>('#queue-heading')
  place?.focus()
}

/** The row that has focus now. */
export function focusedRow(desk: HTMLElement | null): string | null {
  const at = document.activeElement
  if (!(at instanceof HTMLElement) || !(desk?.contains(at) ?? false)) return null
  return at.dataset['case'] ?? null
}
