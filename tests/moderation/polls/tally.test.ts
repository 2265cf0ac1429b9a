import { isAnswer, tallyOf } from '@lyktan/moderation/polls/tally.ts'
import { sensitiveCellMin, sensitivePeopleMin, toldTally } from '@lyktan/moderation/polls/told-tally.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const open = { results: 'open', isClosed: false, isSensitive: false } as const
const sensitive = { results: 'open', isClosed: true, isSensitive: true } as const

test('each person counts once, and each option that she chose', () => {
  expect(tallyOf(3, [[0], [0, 2], [2, 2]])).toEqual({ answered: 3, counts: [2, 0, 2] })
  expect(tallyOf(2, [])).toEqual({ answered: 0, counts: [0, 0] })
})

test('an answer is one option of those there are, or several different ones where that is asked', () => {
  const one = { options: 3, choice: 'one' } as const
  const several = { options: 3, choice: 'several' } as const
  expect([[0], [2]].every((choices) => isAnswer(choices, one))).toBe(true)
  expect([[], [3], [-1], [0, 1], [0.5]].some((choices) => isAnswer(choices, one))).toBe(false)
  expect([[0], [2, 0, 1]].every((choices) => isAnswer(choices, several))).toBe(true)
  expect([[], [0, 0], [0, 3]].some((choices) => isAnswer(choices, several))).toBe(false)
})

test('open results are told as they move, hidden ones when the poll is closed', () => {
  const tally = { answered: 1, counts: [1, 0] }
  expect(toldTally(tally, open)).toEqual({ state: 'told', answered: 1, counts: [1, 0] })
  expect(toldTally(tally, { ...open, results: 'hidden' })).toEqual({ state: 'hidden', answered: 1 })
  expect(toldTally(tally, { ...open, results: 'hidden', isClosed: true }).state).toBe('told')
})

test('in a sensitive session nothing moves before everybody’s eyes, and few or like answers are not shown', () => {
  const tally = { answered: 12, counts: [6, 6] }
  expect(toldTally(tally, { ...sensitive, isClosed: false }).state).toBe('hidden')
  expect(toldTally(tally, sensitive)).toEqual({ state: 'told', answered: 12, counts: [6, 6] })
  expect(toldTally({ answered: 9, counts: [5, 4] }, sensitive).state).toBe('covered')
  expect(toldTally({ answered: 12, counts: [12, 0] }, sensitive).state).toBe('covered')
})

test('a small option there is never shown, and never the only one that is not', () => {
  expect(toldTally({ answered: 14, counts: [8, 6, 0] }, sensitive)).toMatchObject({ counts: [8, 6, 0] })
  expect(toldTally({ answered: 15, counts: [8, 6, 1] }, sensitive)).toMatchObject({ counts: [8, null, null] })
  const answers = fc.array(fc.nat(4), { maxLength: 60 }).map((places) => places.map((place) => [place]))
  fc.assert(
    fc.property(answers, (given) => {
      const told = toldTally(tallyOf(5, given), sensitive)
      if (told.state !== 'told') return
      const shown = told.counts.filter((count) => count !== null)
      expect(told.answered).toBeGreaterThanOrEqual(sensitivePeopleMin)
      expect(shown.every((count) => count === 0 || count >= sensitiveCellMin)).toBe(true)
      expect(told.counts.length - shown.length).not.toBe(1)
    }),
  )
})
