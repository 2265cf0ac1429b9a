import fc from 'fast-check'
import { expect, it } from 'vitest'

import { liveLimits, moods } from '@lyktan/shared/live-choices.ts'
import type { Mood } from '@lyktan/shared/live-choices.ts'
import { movesTally, tallyOf } from '@lyktan/moderation/live/mood-tally.ts'
import type { MoodAnswer } from '@lyktan/moderation/live/mood-tally.ts'

const counted = (...shown: readonly Mood[]): MoodAnswer[] => shown.map((mood) => ({ mood, shown: mood }))

it('four answers are no tally, five are', () => {
  expect(tallyOf(counted('good', 'good', 'low', 'great'))).toBeNull()
  expect(tallyOf(counted('good', 'good', 'low', 'great', 'heavy'))).toEqual({
    people: 5,
    counts: { great: 1, good: 2, 'so-so': 0, low: 1, heavy: 1 },
  })
})

it('nobody can be read from how the tally moves: it stands until five people have another answer than the one that was counted', () => {
  const person = fc.integer({ min: 0, max: 11 })
  const answer = fc.tuple(person, fc.option(fc.constantFrom(...moods), { nil: null }))
  fc.assert(
    fc.property(fc.array(answer, { maxLength: 60 }), (said) => {
      const answers = Array.from({ length: 12 }, (): MoodAnswer => ({ mood: null, shown: null }))
      for (const [who, mood] of said) {
        answers[who] = { mood, shown: answers[who]?.shown ?? null }
        if (!movesTally(answers)) continue
        const before = answers.map(({ shown }) => shown)
        for (const [place, one] of answers.entries()) answers[place] = { mood: one.mood, shown: one.mood }
        const moved = answers.filter(({ shown }, place) => shown !== before[place]).length
        expect(moved).toBeGreaterThanOrEqual(liveLimits.moodLeast)
      }
      const tally = tallyOf(answers)
      if (tally !== null) expect(tally.people).toBeGreaterThanOrEqual(liveLimits.moodLeast)
    }),
  )
})
