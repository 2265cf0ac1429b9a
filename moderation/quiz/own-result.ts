import { isShown } from './steps.ts'
import type { QuizPlace } from './steps.ts'

/** How it went for one person, told to herself alone. Nobody is compared with anybody (house rule 3), and nothing is won by haste. */
export interface OwnResult {
  readonly rightOnes: number
  /** Questions with a right answer whose answer has been shown. */
  readonly shownOnes: number
}

/**
 * @param rights the right option of each question, null where none is right
 * @param own what she chose at each question, null where she did not answer
 */
export function ownResult(
  { at, phase }: QuizPlace,
  rights: readonly (number | null)[],
  own: readonly (number | null)[],
): OwnResult {
  const last = isShown(phase) ? at : at - 1
  const judged = rights.map((right, index) => ({ right, mine: own[index] ?? null }))
  const shown = judged.slice(0, last + 1).filter(({ right }) => right !== null)
  return {
    rightOnes: shown.filter(({ right, mine }) => mine === right).length,
    shownOnes: shown.length,
  }
}
