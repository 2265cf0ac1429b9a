import type { Severity } from '@lyktan/shared/findings.ts'

/**
 * Minutes within which a person should have read it, while the place is open. An appeal is answered within two days:
 * nobody waits in the room for it, and it is to be read in peace.
 */
export const dueMinutes = { crisis: 1, flag: 5, hold: 2, appeal: 2 * 24 * 60 } as const

export type DueKind = keyof typeof dueMinutes

/** By when a case should have been read; past it, the second adult and the duty manager are called. */
export function dueAt(kind: DueKind, openedAt: Date): Date {
  return new Date(openedAt.getTime() + dueMinutes[kind] * 60_000)
}

/** Who is called, one after the other, while nobody has decided: all adults on duty, the second adult, the duty manager. */
export const ringStages = ['overdue', 'second-adult', 'duty-manager'] as const
export type RingStage = (typeof ringStages)[number]

/** Minutes past the due time at which each is called. */
const ringAfterMinutes: Record<'crisis' | 'other', readonly number[]> = {
  crisis: [0, 1, 2],
  other: [0, 3, 6],
}

/** How many of them should have been called by now: 0 while it is not yet due. */
export function ringsDue(waiting: { dueAt: Date; severity: Severity }, now: Date): number {
  const past = (now.getTime() - waiting.dueAt.getTime()) / 60_000
  const after = ringAfterMinutes[waiting.severity === 'crisis' ? 'crisis' : 'other']
  return after.filter((minutes) => past >= minutes).length
}
