import type { AgeBand } from '@lyktan/shared/age-bands.ts'

/** Why somebody is kindly refused: the place is for those who turn 13 to 25 this year. */
export type AgeRefusal = 'too-young' | 'too-old'

const youngest = 13
const oldest = 25

/**
 * The age band of a birth year in a calendar year of the municipality, or why there is none.
 * The birth year alone decides, so everybody moves up by themselves on 1 January.
 */
export function ageBand(birthYear: number, now: { year: number }): AgeBand | AgeRefusal {
  const turns = now.year - birthYear
  if (!Number.isInteger(turns) || turns < youngest) return 'too-young'
  if (turns > oldest) return 'too-old'
  if (turns <= 15) return '13-15'
  return turns <= 19 ? '16-19' : '20-25'
}

/** Whether joining must ask "har du fyllt 13?": only the youngest year may still be 12. */
export function needsAgeQuestion(birthYear: number, now: { year: number }): boolean {
  return now.year - birthYear === youngest
}
