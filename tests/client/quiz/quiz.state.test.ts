import { asQuizId, asSessionId } from '@lyktan/shared/ids.ts'
import type { QuizPhase, QuizView } from '@lyktan/shared/quiz.ts'
import { expect, test } from 'vitest'

import { draftOf, finishedDraft, rightWithout } from '../../../client/src/quiz/quiz-draft.ts'
import { noQuiz, stepQuiz } from '../../../client/src/quiz/quiz.state.ts'
import type { QuizEvent } from '../../../client/src/quiz/quiz.state.ts'

const quizAt = (version: number, phase: QuizPhase, at = 0): QuizView => ({
  id: asQuizId('quiz'),
  sessionId: asSessionId('session'),
  version,
  title: 'Djur',
  phase,
  at,
  of: 2,
  question: { text: 'Vad?', options: ['A', 'B'] },
  right: phase === 'shown' || phase === 'discussing' ? 1 : null,
  discussion: null,
  tally: null,
  acts: 0,
})
const read = (quiz: QuizView): QuizEvent => ({
  type: 'read',
  quiz,
  own: { choices: [], rightOnes: 0, shownOnes: 0 },
  draft: null,
})
const stepped = (quiz: QuizView): QuizEvent => ({ type: 'stepped', quiz })
const after = (...events: readonly QuizEvent[]) => events.reduce(stepQuiz, noQuiz)

test('what I answered is judged when the answer is shown, once, and for me alone', () => {
  const state = after(
    read(quizAt(2, 'asking')),
    { type: 'stored', at: 0, choice: 1 },
    stepped(quizAt(3, 'closed')),
    stepped(quizAt(4, 'shown')),
    stepped(quizAt(4, 'shown')),
    stepped(quizAt(5, 'asking', 1)),
    stepped(quizAt(6, 'closed', 1)),
    stepped(quizAt(7, 'shown', 1)),
  )
  expect(state.own).toEqual({ choices: [1], rightOnes: 1, shownOnes: 2 })
  expect(state.isBehind).toBe(false)
})

test('a missed step is asked for, and a late one changes nothing', () => {
  const state = after(read(quizAt(2, 'asking')), stepped(quizAt(4, 'shown')))
  expect([state.isBehind, state.quiz?.phase]).toEqual([true, 'shown'])
  expect(stepQuiz(state, stepped(quizAt(3, 'closed'))).quiz?.phase).toBe('shown')
  expect(stepQuiz(state, read(quizAt(3, 'closed')))).toMatchObject({ isBehind: true, quiz: { version: 4 } })
  expect(stepQuiz(state, read(quizAt(4, 'shown'))).isBehind).toBe(false)
})

test('a draft is whole when every question can be asked; empty lines fall away and the right answer keeps its words', () => {
  expect(finishedDraft(draftOf(null))).toBeUndefined()
  const question = { text: ' Vad? ', options: ['', 'A', ' ', 'B'], right: 3, discussion: ' ' }
  expect(finishedDraft({ title: ' Djur ', questions: [question] })).toEqual({
    title: 'Djur',
    questions: [{ text: 'Vad?', options: ['A', 'B'], right: 1, discussion: null }],
  })
  expect([rightWithout(2, 0), rightWithout(0, 0), rightWithout(0, 1), rightWithout(null, 0)]).toEqual([
    1,
    null,
    0,
    null,
  ])
})
