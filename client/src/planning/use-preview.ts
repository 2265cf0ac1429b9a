import type { PreviewedDate } from '@lyktan/shared/series.ts'
import { useEffect, useState } from 'react'

import { ask } from '../connection/ask.ts'
import type { PlanDraft } from './draft.ts'
import { ruleOf } from './repeat.ts'
import { recurrenceOf } from './save-plan.ts'
import { chosenDates } from './use-plan-form.ts'

export interface Preview {
  /** Why it cannot be, as a code; null when it can. */
  readonly fault: string | null
  readonly dates: readonly PreviewedDate[]
  /** Those that will be sessions. */
  readonly chosen: readonly PreviewedDate[]
}

const none = { fault: null, dates: [] } as const
/** Somebody who types a date is not asked about each digit. */
const quietMs = 250

/** The dates that a series as it is written would have; empty for a session that comes once. */
export function usePreview(draft: PlanDraft, isNew: boolean): Preview {
  const [read, setRead] = useState<Omit<Preview, 'chosen'>>(none)
  const rule = isNew ? ruleOf(draft.repeat, draft.date) : null
  const asked = rule === null ? null : JSON.stringify(recurrenceOf(draft, rule))
  useEffect(() => {
    if (asked === null) return
    let isWanted = true
    const waiting = setTimeout(() => {
      void ask('series:preview', JSON.parse(asked)).then((reply) => {
        if (isWanted) setRead(reply.ok ? reply : none)
      })
    }, quietMs)
    return () => {
      isWanted = false
      clearTimeout(waiting)
    }
  }, [asked])
  const shown = asked === null ? none : read
  return { ...shown, chosen: chosenDates(shown.dates, draft) }
}
