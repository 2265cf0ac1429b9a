import type { MoodTally } from '@lyktan/shared/live.ts'
import { liveLimits, moods } from '@lyktan/shared/live-choices.ts'
import type { Mood } from '@lyktan/shared/live-choices.ts'

/** One person's answer now, and what of it is in the tally that hosts see. */
export interface MoodAnswer {
  readonly mood: Mood | null
  readonly shown: Mood | null
}

/**
 * Whether the tally may be made anew: as many people as the least number have another answer now than the one that was counted, so that nobody's
 * answer can be read from how the tally moves (field and law, 2d); and either that many have answered, or it is shown no more.
 */
export function movesTally(answers: readonly MoodAnswer[]): boolean {
  return answers.filter(({ mood, shown }) => mood !== shown).length >= liveLimits.moodLeast
}

/** The tally that hosts see; null below the least number. */
export function tallyOf(answers: readonly MoodAnswer[]): MoodTally | null {
  const shown = answers.map((answer) => answer.shown).filter((mood) => mood !== null)
  if (shown.length < liveLimits.moodLeast) return null
  const counts = { great: 0, good: 0, 'so-so': 0, low: 0, heavy: 0 } satisfies Record<Mood, number>
  for (const mood of moods) counts[mood] = shown.filter((one) => one === mood).length
  return { people: shown.length, counts }
}
