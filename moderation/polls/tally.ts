/** What a question's answers come to. */
export interface Tally {
  /** People who have answered; with several choices fewer than the counts together. */
  readonly answered: number
  /** One number for each option, in their order. */
  readonly counts: readonly number[]
}

/** Counts answers: one of each person, each the places of the options that she chose. */
export function tallyOf(options: number, answers: readonly (readonly number[])[]): Tally {
  const counts = Array.from({ length: options }, () => 0)
  for (const choices of answers) {
    for (const place of new Set(choices)) {
      const before = counts[place]
      if (before !== undefined) counts[place] = before + 1
    }
  }
  return { answered: answers.length, counts }
}

/** Whether somebody's choices answer a question at all: places that exist, each once, and no more than one where one is asked for. */
export function isAnswer(
  choices: readonly number[],
  asked: { options: number; choice: 'one' | 'several' },
): boolean {
  const areDifferent = new Set(choices).size === choices.length
  const exist = choices.every((place) => Number.isInteger(place) && place >= 0 && place < asked.options)
  const areFewEnough = asked.choice === 'several' ? choices.length > 0 : choices.length === 1
  return areDifferent && exist && areFewEnough
}
