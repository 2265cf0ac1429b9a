import { ownResult } from '@lyktan/moderation/quiz/own-result.ts'
import { endPlace, isShown, nextPlace, quizStart } from '@lyktan/moderation/quiz/steps.ts'
import type { QuizPlace } from '@lyktan/moderation/quiz/steps.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'

/** Every place from the start to the end. */
function wayOf(discussions: readonly (string | null)[]): QuizPlace[] {
  const questions = discussions.map((discussion) => ({ discussion }))
  const way = [quizStart]
  for (let next = nextPlace(quizStart, questions); next; next = nextPlace(next, questions)) way.push(next)
  return way
}
const phases = (way: readonly QuizPlace[]) => way.map(({ at, phase }) => `${at} ${phase}`)

test('a question is asked, closed, shown and talked about, and then comes the next', () => {
  expect(phases(wayOf(['Vad tycker du?', null]))).toEqual([
    '0 ready',
    '0 asking',
    '0 closed',
    '0 shown',
    '0 discussing',
    '1 asking',
    '1 closed',
    '1 shown',
    '1 done',
  ])
  expect(phases(wayOf([]))).toEqual(['0 ready'])
})

test('no way to an answer leads past the closing, and every quiz ends', () => {
  fc.assert(
    fc.property(
      fc.array(fc.option(fc.constant('Vad tycker du?')), { minLength: 1, maxLength: 20 }),
      (asked) => {
        const way = wayOf(asked)
        expect(way.at(-1)?.phase).toBe('done')
        for (const [index, { phase, at }] of way.entries())
          if (phase === 'shown') expect(way[index - 1]).toEqual({ at, phase: 'closed' })
      },
    ),
  )
})

test('her own result knows only what has been shown', () => {
  const rights = [1, null, 0]
  expect(ownResult({ at: 0, phase: 'asking' }, rights, [1])).toEqual({ rightOnes: 0, shownOnes: 0 })
  expect(ownResult({ at: 0, phase: 'shown' }, rights, [1])).toEqual({ rightOnes: 1, shownOnes: 1 })
  expect(ownResult({ at: 2, phase: 'closed' }, rights, [1, 0, 0])).toEqual({ rightOnes: 1, shownOnes: 1 })
  expect(ownResult({ at: 2, phase: 'done' }, rights, [null, 0, 0])).toEqual({ rightOnes: 1, shownOnes: 2 })
})

test('broken off, a question whose answer was not shown counts for nobody', () => {
  expect(endPlace({ at: 0, phase: 'asking' })).toEqual({ at: -1, phase: 'done' })
  expect(endPlace({ at: 2, phase: 'discussing' })).toEqual({ at: 2, phase: 'done' })
  expect(ownResult(endPlace({ at: 0, phase: 'asking' }), [1], [1])).toEqual({ rightOnes: 0, shownOnes: 0 })
  expect(isShown('done')).toBe(true)
})
