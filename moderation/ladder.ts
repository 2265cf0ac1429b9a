import { suspensionDaysMax } from '@lyktan/shared/measures.ts'
import type { MeasureKind } from '@lyktan/shared/measures.ts'
import type { Role } from '@lyktan/shared/roles.ts'

const day = 86_400_000

const leaders: readonly Role[] = ['youth_worker', 'manager']
/** Who may take a measure: leaders up to a talk, only a manager suspends. */
export function mayTakeMeasure(role: Role, kind: MeasureKind): boolean {
  return kind === 'suspension' ? role === 'manager' : leaders.includes(role)
}

/** Until when a pause that starts at an instant lasts. */
export function pausedUntil(from: Date, minutes: number): Date {
  return new Date(from.getTime() + minutes * 60_000)
}

/** Whether a suspension may end then: after it begins, and no further away than a manager may decide at once. */
export function maySuspendUntil(from: Date, until: Date): boolean {
  const length = until.getTime() - from.getTime()
  return length > 0 && length <= suspensionDaysMax * day
}
