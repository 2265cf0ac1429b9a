import type { Role } from '@lyktan/shared/roles.ts'

/** The steps from a word to a suspension, mildest first. */
export const ladderSteps = ['explain', 'edit', 'pause', 'out-for-tonight', 'talk', 'suspension'] as const
export type LadderStep = (typeof ladderSteps)[number]

export const pauseMinutes = 15
/** A suspension always ends on a date; longer ones are decided anew. */
const suspensionDaysMax = 30

const leaders: readonly Role[] = ['youth_worker', 'manager']
/** Who may take a step: leaders up to a talk, only a manager suspends. */
export function mayTakeStep(role: Role, step: LadderStep): boolean {
  return step === 'suspension' ? role === 'manager' : leaders.includes(role)
}

/**
 * The step to propose after the steps already taken in the last months: the one above the highest.
 * A proposal only: a person chooses, and a first breach is explained, never punished.
 */
export function proposedStep(taken: readonly LadderStep[]): LadderStep {
  const highest = Math.max(-1, ...taken.map((step) => ladderSteps.indexOf(step)))
  return ladderSteps[Math.min(highest + 1, ladderSteps.length - 1)] ?? 'explain'
}

/** Until when a pause that starts now lasts. */
export function pausedUntil(now: Date): Date {
  return new Date(now.getTime() + pauseMinutes * 60_000)
}

/** The date on which a suspension of so many days ends; never further away than a manager may decide at once. */
export function suspendedUntil(now: Date, days: number): Date {
  return new Date(now.getTime() + Math.min(Math.max(days, 1), suspensionDaysMax) * 86_400_000)
}
