import { isRiskChecked } from './draft.ts'
import type { PlanDraft } from './draft.ts'
import { minutesBetween } from './wall.ts'

export type PlanField = 'title' | 'text' | 'ageBands' | 'address' | 'capacity' | 'endsAt' | 'risk'

/** What can be seen to be wrong before asking the server: field → code. */
export function faultsOf(draft: PlanDraft): Readonly<Partial<Record<PlanField, string>>> {
  const { capacity, placeKind } = draft
  const isCapacityFit = capacity.trim() === '' || (/^\d{1,3}$/.test(capacity) && isWithin(Number(capacity)))
  return {
    ...(draft.title.trim() === '' && { title: 'text.blank' }),
    ...(draft.text.trim() === '' && { text: 'text.blank' }),
    ...(draft.ageBands.length === 0 && { ageBands: 'bands' }),
    ...(placeKind !== 'digital' && draft.address.trim() === '' && { address: 'text.blank' }),
    ...(!isCapacityFit && { capacity: 'capacity' }),
    ...(minutesBetween(draft.from, draft.to) > hoursMost * 60 && { endsAt: 'session.hours' }),
    ...(draft.isPublished && !isRiskChecked(draft) && { risk: 'risk' }),
  }
}

const hoursMost = 14
const isWithin = (capacity: number) => capacity >= 1 && capacity <= 500
