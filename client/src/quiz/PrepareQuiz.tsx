import type { SessionView } from '@lyktan/shared/sessions.ts'

import { ask } from '../connection/ask.ts'
import { useAnswer } from '../connection/use-answer.ts'
import { Card } from '../look/Card.tsx'
import { useAskingWords } from '../polls/asking-words.ts'
import { QuizEditor } from './QuizEditor.tsx'

/** Days before a session, a leader writes its quiz; it waits with the session until she starts it there. */
export function PrepareQuiz({ session }: { readonly session: SessionView }) {
  const { quiz: words } = useAskingWords()
  const { answer, again } = useAnswer(() => ask('quiz:view', { sessionId: session.id }), session.id)
  if (answer === null) return null
  const { quiz, draft } = answer
  return (
    <Card title={words.host.prepare}>
      <p>{words.host.prepareLead}</p>
      {quiz?.phase === 'ready' && <p>{words.host.ready(quiz.of)}</p>}
      <QuizEditor key={quiz?.version ?? 0} sessionId={session.id} draft={draft} onWritten={again} />
    </Card>
  )
}
