import type { Problem } from '@lyktan/shared/problems.ts'
import type { QuizView } from '@lyktan/shared/quiz.ts'
import type { SessionView } from '@lyktan/shared/sessions.ts'
import { useState } from 'react'

import { ask } from '../connection/ask.ts'
import { Button } from '../look/Button.tsx'
import { Card } from '../look/Card.tsx'
import { ProblemNote } from '../look/ProblemNote.tsx'
import { useAskingWords } from '../polls/asking-words.ts'
import { isUnderWay } from './quiz.state.ts'
import { QuizEditor } from './QuizEditor.tsx'
import type { OpenQuiz } from './use-quiz.ts'

interface QuizHostProps {
  readonly open: OpenQuiz
  readonly session: SessionView
}

/** What a leader does with the quiz: writes it, begins it, and takes the next step, one button all the way. */
export function QuizHost({ open, session }: QuizHostProps) {
  const { quiz: words } = useAskingWords()
  const { quiz, draft, store } = open
  const mayWrite = quiz === null || !isUnderWay(quiz.phase)
  return (
    <Card title={words.host.title}>
      {quiz && quiz.phase !== 'done' && <Steps quiz={quiz} open={open} isLive={session.state === 'live'} />}
      {mayWrite && (
        <QuizEditor
          key={quiz?.version ?? 0}
          sessionId={session.id}
          draft={quiz?.phase === 'ready' ? draft : null}
          onWritten={(written) => store.send({ type: 'written', ...written })}
        />
      )}
    </Card>
  )
}

interface StepsProps {
  readonly quiz: QuizView
  readonly open: OpenQuiz
  readonly isLive: boolean
}

function Steps({ quiz, open, isLive }: StepsProps) {
  const words = useAskingWords()
  const { host } = words.quiz
  const [problem, setProblem] = useState<Problem | null>(null)

  async function next() {
    const reply = await ask('quiz:next', { quizId: quiz.id, version: quiz.version })
    setProblem(reply.ok ? null : reply.problem)
    if (reply.ok) open.store.send({ type: 'stepped', quiz: reply.quiz })
  }
  async function end() {
    const reply = await ask('quiz:end', { quizId: quiz.id })
    setProblem(reply.ok ? null : reply.problem)
    if (reply.ok) open.store.send({ type: 'stepped', quiz: reply.quiz })
  }
  return (
    <div className="stack-s">
      <p className="b" dir="auto">
        {quiz.title}
      </p>
      {quiz.phase === 'ready' && <p>{host.ready(quiz.of)}</p>}
      {quiz.phase === 'ready' && !isLive && <p>{host.notLive}</p>}
      {isUnderWay(quiz.phase) && (
        <p>
          {words.quiz.questionOf(quiz.at + 1, quiz.of)}. {words.answered(open.answered)}.
        </p>
      )}
      {isLive && (
        <p className="row">
          <Button onClick={() => void next()}>{host.next[quiz.phase]}</Button>
          {isUnderWay(quiz.phase) && (
            <Button kind="quiet" onClick={() => void end()}>
              {host.end}
            </Button>
          )}
        </p>
      )}
      {problem && <ProblemNote problem={problem} />}
    </div>
  )
}
