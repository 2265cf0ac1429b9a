import type { Problem } from '@lyktan/shared/problems.ts'
import type { PreviewedDate } from '@lyktan/shared/series.ts'
import { useState } from 'react'

import { serverFaults, stillWrong } from '../settings/server-faults.ts'
import { contentOf } from './draft.ts'
import type { PlanDraft, Planned } from './draft.ts'
import { faultsOf } from './draft-faults.ts'
import type { PlanField } from './draft-faults.ts'
import { savePlan } from './save-plan.ts'
import type { Scope } from './save-plan.ts'

const fields: readonly PlanField[] = ['title', 'text', 'ageBands', 'address', 'capacity', 'endsAt', 'risk']
/** A risk check was made for these: another one asks for another check. */
const risky: readonly (keyof PlanDraft)[] = ['kind', 'placeKind', 'ageBands']

export interface PlanForm {
  readonly draft: PlanDraft
  readonly change: (part: Partial<PlanDraft>) => void
  readonly faults: Readonly<Partial<Record<PlanField, string>>>
  readonly problem: Problem | null
  readonly isBusy: boolean
  /** Grows with each try to save: then, and only then, focus goes to what is wrong. */
  readonly tries: number
  /** Risks were ticked, and something has changed since that they were ticked for. */
  readonly mustTickAgain: boolean
  readonly scope: Scope
  readonly setScope: (scope: Scope) => void
  /** How many sessions were saved, or null when something stood in the way. */
  readonly save: () => Promise<number | null>
}

/** The form of a session: what is typed, what is wrong, and the way to the server. */
export function usePlanForm(begun: PlanDraft, planned: Planned | null, timeZone: string): PlanForm {
  const [draft, setDraft] = useState(begun)
  const [faults, setFaults] = useState<PlanForm['faults']>({})
  const [problem, setProblem] = useState<Problem | null>(null)
  const [isBusy, setBusy] = useState(false)
  const [tries, setTries] = useState(0)
  const [mustTickAgain, setMustTickAgain] = useState(false)
  const [scope, setScope] = useState<Scope>('one')

  const save = async () => {
    const found = faultsOf(draft)
    setFaults(found)
    setProblem(null)
    setTries((count) => count + 1)
    if (Object.keys(found).length > 0) return null
    setBusy(true)
    const reply = await savePlan({ begun, draft, content: contentOf(draft), planned, scope, timeZone })
    setBusy(false)
    if (reply.ok) return reply.count
    setProblem(reply.problem)
    setTries((count) => count + 1)
    setFaults(serverFaults(reply.problem, fields))
    return null
  }
  const change = (part: Partial<PlanDraft>) => {
    const isRiskier = risky.some((field) => part[field] !== undefined && part[field] !== draft[field])
    const unticks = isRiskier && draft.ticked.length > 0 && part.ticked === undefined
    const next = { ...draft, ...part, ...(unticks && { ticked: [] }) }
    if (unticks) setMustTickAgain(true)
    setDraft(next)
    setFaults((before) => stillWrong(before, faultsOf(next)))
  }
  return { draft, change, faults, problem, isBusy, tries, mustTickAgain, scope, setScope, save }
}

/** The dates that will be sessions: neither resting nor unticked. */
export const chosenDates = (dates: readonly PreviewedDate[], draft: PlanDraft): readonly PreviewedDate[] =>
  dates.filter(({ wall, rest }) => rest === null && !draft.skipped.includes(wall))
