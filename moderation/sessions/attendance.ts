import { ageBands } from '@lyktan/shared/age-bands.ts'
import type { AgeBand } from '@lyktan/shared/age-bands.ts'

/** The hosts may put the attendance right for so long after the end; then it closes by itself, hours. */
export const attendanceHours = 12

export interface BandCount {
  readonly ageBand: AgeBand
  readonly count: number
}

/** How many of each band were here: those whom the room saw and nobody took away. Bands of nobody are left out. */
export function countBands(
  people: readonly { readonly ageBand: AgeBand; readonly isPresent: boolean }[],
): BandCount[] {
  return addBands(people.filter(({ isPresent }) => isPresent).map(({ ageBand }) => ({ ageBand, count: 1 })))
}

/** Adds counts up, band by band. */
export function addBands(counts: readonly BandCount[]): BandCount[] {
  return ageBands
    .map((ageBand) => {
      const own = counts.filter((one) => one.ageBand === ageBand)
      return { ageBand, count: own.reduce((sum, { count }) => sum + count, 0) }
    })
    .filter(({ count }) => count > 0)
}
