import type { Category, Severity } from '@lyktan/shared/findings.ts'

/** So many severe texts without a pause, and it is time for one. */
const severeBeforePause = 5
/** So long without a severe one counts as a pause. */
const pauseMinutes = 10

/** What weighs on who reads it, however seldom. */
const heavy: readonly Category[] = ['self_harm_or_suicide', 'grooming', 'threat_violence', 'sexual', 'hate']

/** Whether reading it counts as severe for the one who reads. */
export function isSevere(read: { severity: Severity; category: Category | null }): boolean {
  return read.severity === 'crisis' || (read.category !== null && heavy.includes(read.category))
}

/** What one leader has met in a row. */
export interface Strain {
  readonly inRow: number
  readonly lastAt: Date | null
}

/** One more severe text: a row goes on until there was a pause. */
export function strained({ inRow, lastAt }: Strain, now: Date): { inRow: number; lastAt: Date } {
  return { inRow: hasRested(lastAt, now) ? 1 : inRow + 1, lastAt: now }
}

/** A proposal, to her alone; nobody else learns of it and nothing follows from it. */
export function proposesPause({ inRow, lastAt }: Strain, now: Date): boolean {
  return inRow >= severeBeforePause && !hasRested(lastAt, now)
}

function hasRested(lastAt: Date | null, now: Date): boolean {
  return lastAt === null || now.getTime() - lastAt.getTime() >= pauseMinutes * 60_000
}
