import { isLeader } from '@lyktan/shared/roles.ts'

import type { PanelProps } from '../live/panels.tsx'
import { QuizHost } from './QuizHost.tsx'
import { QuizStage } from './QuizStage.tsx'
import { useQuiz } from './use-quiz.ts'
import { useQuizNews } from './use-quiz-news.ts'
import '../polls/asking.css'

/** The quiz of a session: the question for everybody, the next step for who leads. Nothing is drawn while there is none. */
export function QuizPanel({ session, me }: PanelProps) {
  const open = useQuiz(session.id)
  useQuizNews(open.quiz)
  const isHost = isLeader(me.role)
  return (
    <>
      {isHost && <QuizHost open={open} session={session} />}
      {open.quiz && open.quiz.phase !== 'ready' && (
        <QuizStage quiz={open.quiz} open={open} isHost={isHost} language={session.language} />
      )}
    </>
  )
}
