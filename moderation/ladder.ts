import { suspensionDaysMax } from '@lyktan/shared/measures.ts'
import type { MeasureKind } from '@lyktan/shared/measures.ts'
import type { Role } from '@lyktan/shared/roles.ts'

/** The steps from a word to a suspension, mildest first. */
export const ladderSteps = ['explain', 'edit', 'pause', 'out-for-tonight', 'talk', 'suspension'] as const
export type LadderStep = (typeof ladderSteps)[number]

const day = 86_400_000

const leaders: readonly Role[] = ['youth_worker', 'manager']
/** Who may take a measure: leaders up to a talk, only a manager suspends. */
export function mayTakeMeasure(role: Role, kind: MeasureKind): boolean {
  return kind === 'suspension' ? role === 'manager' : leaders.includes(role)
}

/**
 * The step to propose after the steps already taken in the last months: the one above the highest.
 * A proposal only: a person chooses, and a first breach is explained, never punished.
 */
export function proposedStep(taken: readonly LadderStep[]): LadderStep {
  const highest = Math.max(-1, ...taken.map((step) => ladderSteps.indexOf(step)))
  return ladderSteps[Math.min(highest + 1, ladderSteps.length - 1)] ?? 'explain'
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
