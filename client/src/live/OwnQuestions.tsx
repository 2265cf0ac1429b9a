import type { OwnQuestion } from '@lyktan/shared/live.ts'

import { announce } from '../look/announce.ts'
import { Button } from '../look/Button.tsx'
import { Icon } from '../look/Icon.tsx'
import { useLiveWords } from './live-words.ts'
import type { OpenLive } from './use-live.ts'

interface OwnQuestionsProps {
  readonly own: readonly OwnQuestion[]
  readonly live: OpenLive
}

/** What has become of my questions, with what hosts have written to me alone. */
export function OwnQuestions({ own, live }: OwnQuestionsProps) {
  const { questions: words } = useLiveWords()
  if (own.length === 0) return null
  return (
    <div className="stack-s own">
      <h3>{words.mine}</h3>
      <p className="row onlyyou xs muted">
        <Icon name="eye-off" />
        {words.onlyYou}
      </p>
      <ul className="questions" role="list">
        {own.map((question) => (
          <li key={question.id} className="question mine">
            <div className="stack-s">
              <p dir="auto">{question.text}</p>
              <p className="small b">{words.states[question.state]}</p>
              {question.words && <p className="small">{words.why(question.words)}</p>}
              {question.replies.map((reply, index) => (
                <div className="reply" key={index}>
                  <p className="xs b">{words.reply}</p>
                  <p dir="auto">{reply}</p>
                </div>
              ))}
              {question.isKnown && <p className="small">{words.known}</p>}
              {question.canAskAgain && (
                <p>
                  <Button kind="sec" onClick={() => void askAgain(question)}>
                    {words.again}
                  </Button>
                </p>
              )}
            </div>
          </li>
        ))}
      </ul>
    </div>
  )

  async function askAgain({ id }: OwnQuestion) {
    if (await live.act('live:ask-again', { questionId: id })) announce('status', words.askedAgain)
  }
}
