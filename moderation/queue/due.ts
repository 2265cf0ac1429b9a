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
