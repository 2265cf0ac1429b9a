import type { SessionId } from '@lyktan/shared/ids.ts'
import type { QuizView } from '@lyktan/shared/quiz.ts'
import { useEffect, useState } from 'react'

import { ask } from '../connection/ask.ts'
import { hear } from '../connection/socket.ts'
import { createStore, useStore } from '../connection/store.ts'
import { deliver } from '../polls/deliver.ts'
import type { Delivery } from '../polls/deliver.ts'
import { readAtConnection } from '../polls/reading-again.ts'
import { noQuiz, stepQuiz } from './quiz.state.ts'
import type { QuizEvent, QuizState } from './quiz.state.ts'

type QuizStore = ReturnType<typeof createStore<QuizState, QuizEvent>>

export interface OpenQuiz extends QuizState {
  readonly store: QuizStore
  readonly answer: (choice: number) => void
}

/** A session's quiz, kept true while its page is open. */
export function useQuiz(sessionId: SessionId): OpenQuiz {
  const [store] = useState(() => createStore<QuizState, QuizEvent>(noQuiz, stepQuiz))
  useEffect(() => {
    const read = () => void readQuiz(store, sessionId)
    const ends = [
      hear(
        'quiz:stepped',
        ({ quiz }) => quiz.sessionId === sessionId && store.send({ type: 'stepped', quiz }),
      ),
      hear('quiz:tallied', (told) => store.send({ type: 'tallied', told })),
      hear('quiz:answered', (told) => store.send({ type: 'answered', told })),
      store.subscribe(() => store.get().isBehind && read()),
      readAtConnection(read),
    ]
    return () => {
      for (const end of ends) end()
    }
  }, [store, sessionId])
  return { ...useStore(store, whole), store, answer: (choice) => answerQuiz(store, choice) }
}

const whole = (state: QuizState) => state
const reading = new WeakSet<QuizStore>()

async function readQuiz(store: QuizStore, sessionId: SessionId): Promise<void> {
  if (reading.has(store)) return
  reading.add(store)
  const reply = await ask('quiz:view', { sessionId })
  reading.delete(store)
  if (reply.ok) store.send({ type: 'read', quiz: reply.quiz, own: reply.own, draft: reply.draft })
}

function answerQuiz(store: QuizStore, choice: number): void {
  const { quiz } = store.get()
  if (quiz === null) return
  const { id: quizId, at } = quiz
  const choices = [choice]
  const sending = (phase: Delivery['phase']) => store.send({ type: 'sending', delivery: { phase, choices } })
  sending('sending')
  void deliver({
    send: () => ask('quiz:answer', { quizId, at, choice }),
    onPhase: sending,
    onStored: (stored) => store.send({ type: 'stored', at, choice: stored.choice }),
    isOver: () => store.get().sending?.choices !== choices || isElsewhere(store.get().quiz, at),
  })
}

const isElsewhere = (quiz: QuizView | null, at: number) => quiz === null || quiz.at !== at
