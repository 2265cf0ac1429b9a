import type { QuizView } from '@lyktan/shared/quiz.ts'
import { useEffect, useEffectEvent } from 'react'

import { announce } from '../look/announce.ts'
import { useAskingWords } from '../polls/asking-words.ts'

/** Has a screen reader say each step once: the question, that it is closed, the answer, what to talk about. */
export function useQuizNews(quiz: QuizView | null): void {
  const words = useAskingWords()
  const say = useEffectEvent(() => {
    const text = quiz && newsOf(quiz, words)
    if (text) announce('status', text)
  })
  const key = quiz && `${quiz.id} ${quiz.at} ${quiz.phase}`
  useEffect(() => {
    if (key) say()
  }, [key])
}

function newsOf(quiz: QuizView, { quiz: words }: ReturnType<typeof useAskingWords>): string | null {
  const { phase, at, of, right, discussion } = quiz
  const { text, options } = quiz.question ?? { text: '', options: [] }
  switch (phase) {
    case 'ready':
      return null
    case 'asking':
      return `${words.questionOf(at + 1, of)}. ${text}`
    case 'closed':
      return words.closed
    case 'shown':
      return right === null ? words.noRight : words.saysRight(options[right] ?? '')
    case 'discussing':
      return `${words.talk}: ${discussion ?? ''}`
    case 'done':
      return words.done
  }
}
