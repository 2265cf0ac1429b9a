import type { Language } from '@lyktan/shared/languages.ts'
import type { QuizView } from '@lyktan/shared/quiz.ts'
import { useId } from 'react'

import { AskedForm } from '../polls/AskedForm.tsx'
import { AskedResult } from '../polls/AskedResult.tsx'
import { useAskingWords } from '../polls/asking-words.ts'
import { ReadAloud } from './ReadAloud.tsx'
import type { OpenQuiz } from './use-quiz.ts'

interface QuizStageProps {
  readonly quiz: QuizView
  readonly open: OpenQuiz
  /** A leader leads and does not answer. */
  readonly isHost: boolean
  readonly language: Language
}

/** What everybody sees of a quiz now: one question, in plain text, without a clock. */
export function QuizStage(props: QuizStageProps) {
  const { quiz, open, isHost, language } = props
  const words = useAskingWords()
  const id = useId()
  const { question, at, of, discussion } = quiz
  if (question === null) return <QuizDone {...props} />
  return (
    <article className="stack" aria-labelledby={id}>
      <div className="bigq">
        <p className="b">{words.quiz.questionOf(at + 1, of)}</p>
        <h2 id={id} dir="auto">
          {question.text}
        </h2>
        {quiz.phase === 'asking' && !isHost && <p className="small">{words.quiz.noHurry}</p>}
      </div>
      <ReadAloud text={[question.text, ...question.options].join('. ')} language={language} />
      <QuizAnswers {...props} own={open.own.choices[at] ?? null} />
      {discussion && (
        <section className="card stack-s" aria-labelledby={`${id}-talk`}>
          <h3 id={`${id}-talk`}>{words.quiz.talk}</h3>
          <p className="large" dir="auto">
            {discussion}
          </p>
        </section>
      )}
    </article>
  )
}

function QuizAnswers({ quiz, open, isHost, own }: QuizStageProps & { readonly own: number | null }) {
  const words = useAskingWords()
  const options = quiz.question?.options ?? []
  const mine = own === null ? [] : [own]
  if (quiz.phase === 'asking' && !isHost)
    return (
      <AskedForm
        key={quiz.at}
        name={`quiz-${quiz.id}-${quiz.at}`}
        options={options}
        several={false}
        own={mine}
        sending={open.sending}
        onAnswer={([choice = 0]) => open.answer(choice)}
      />
    )
  const isShown = quiz.phase === 'shown' || quiz.phase === 'discussing'
  return (
    <div className="stack-s">
      {quiz.phase === 'closed' && <p>{words.quiz.closed}</p>}
      <AskedResult options={options} tally={quiz.tally} own={mine} right={quiz.right} />
      {isShown && !isHost && <OwnWord quiz={quiz} own={own} />}
    </div>
  )
}

/** How it went for the one who reads this, and for nobody else. */
function OwnWord({ quiz, own }: { readonly quiz: QuizView; readonly own: number | null }) {
  const words = useAskingWords()
  if (quiz.right === null) return <p>{words.quiz.noRight}</p>
  if (own === null) return null
  return <p className="b">{own === quiz.right ? words.quiz.youWereRight : words.quiz.youWereNot}</p>
}

function QuizDone({ open, isHost }: QuizStageProps) {
  const words = useAskingWords()
  const { rightOnes, shownOnes } = open.own
  return (
    <div className="bigq">
      <h2>{words.quiz.done}</h2>
      {!isHost && shownOnes > 0 && (
        <p>
          {words.quiz.own(rightOnes, shownOnes)} {words.quiz.onlyYou}
        </p>
      )}
    </div>
  )
}
