import type { Answers } from '@lyktan/shared/commands.ts'
import type { SessionId } from '@lyktan/shared/ids.ts'
import { limits } from '@lyktan/shared/limits.ts'
import type { Problem } from '@lyktan/shared/problems.ts'
import type { QuizDraft } from '@lyktan/shared/quiz.ts'
import { useState } from 'react'

import { ask } from '../connection/ask.ts'
import { announce } from '../look/announce.ts'
import { Button } from '../look/Button.tsx'
import { ErrorText } from '../look/ErrorText.tsx'
import { Field } from '../look/Field.tsx'
import { ProblemNote } from '../look/ProblemNote.tsx'
import { useAskingWords } from '../polls/asking-words.ts'
import { LookAgainNote } from '../polls/LookAgainNote.tsx'
import { draftOf, emptyQuestion, finishedDraft } from './quiz-draft.ts'
import type { Draft, DraftQuestion } from './quiz-draft.ts'
import { QuestionFields } from './QuestionFields.tsx'
import '../polls/asking.css'

type Written = Extract<Answers['quiz:write'], { outcome: 'written' }>
type Look = Extract<Answers['quiz:write'], { outcome: 'look-again' }>

interface QuizEditorProps {
  readonly sessionId: SessionId
  /** What is stored and has not begun. */
  readonly draft: QuizDraft | null
  readonly onWritten: (written: Pick<Written, 'quiz' | 'draft'>) => void
}

/** A leader writes the questions of a quiz, beforehand or while the others wait. */
export function QuizEditor({ sessionId, draft: stored, onWritten }: QuizEditorProps) {
  const words = useAskingWords()
  const { host } = words.quiz
  const [draft, setDraft] = useState<Draft>(() => draftOf(stored))
  const [look, setLook] = useState<Look | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  const [isTooLittle, setTooLittle] = useState(false)
  const change = (part: Partial<Draft>) => {
    setLook(null)
    setDraft({ ...draft, ...part })
  }
  const changeQuestion = (place: number, question: DraftQuestion) =>
    change({ questions: draft.questions.map((one, index) => (index === place ? question : one)) })

  async function save(anyway = false) {
    const finished = finishedDraft(draft)
    setTooLittle(finished === undefined)
    if (finished === undefined) return
    const reply = await ask('quiz:write', { sessionId, ...finished, anyway })
    setProblem(reply.ok ? null : reply.problem)
    if (!reply.ok) return
    setLook(reply.outcome === 'look-again' ? reply : null)
    if (reply.outcome === 'look-again') return
    announce('status', host.isSaved)
    onWritten(reply)
  }
  return (
    <details className="stack-s">
      <summary className="btn sec">{stored ? host.rewrite : host.write}</summary>
      <div className="stack">
        <Field
          label={host.name}
          value={draft.title}
          maxLength={limits.quizTitleCharacters}
          onChange={(event) => change({ title: event.target.value })}
        />
        {draft.questions.map((question, place) => (
          <QuestionFields
            key={place}
            number={place + 1}
            question={question}
            onChange={(changed) => changeQuestion(place, changed)}
            {...(draft.questions.length > 1 && {
              onDrop: () => change({ questions: draft.questions.filter((_, index) => index !== place) }),
            })}
          />
        ))}
        {draft.questions.length < limits.quizQuestionsMax && (
          <p>
            <Button
              kind="quiet"
              icon="plus"
              onClick={() => change({ questions: [...draft.questions, emptyQuestion] })}
            >
              {host.addQuestion}
            </Button>
          </p>
        )}
        {isTooLittle && <ErrorText id="quiz-little">{host.tooLittle}</ErrorText>}
        {problem && <ProblemNote problem={problem} />}
        {look && (
          <LookAgainNote
            reasons={look.reasons}
            where={look.question === null ? host.inTitle : host.inQuestion(look.question + 1)}
            onAnyway={() => void save(true)}
          />
        )}
        <p>
          <Button onClick={() => void save()}>{host.save}</Button>
        </p>
      </div>
    </details>
  )
}
