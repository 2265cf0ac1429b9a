import { feedbackFaces, surveyAnswers } from '@lyktan/shared/sign-up-choices.ts'
import type { FeedbackFace, SurveyAnswer, SurveyItem } from '@lyktan/shared/sign-up-choices.ts'
import { useEffect, useRef, useState } from 'react'
import { Link } from 'wouter'

import { ask } from '../connection/ask.ts'
import { announce } from '../look/announce.ts'
import { Button } from '../look/Button.tsx'
import { ErrorText } from '../look/ErrorText.tsx'
import { FeedbackFaceDrawing } from './FeedbackFaceDrawing.tsx'
import { useSessionWords } from './session-words.ts'

interface FeedbackFormProps {
  readonly sessionId: string
  readonly item: SurveyItem
}

/** Two presses: a face, which may be changed, and then one answer, which sends both. Nobody sees whose they are. */
export function FeedbackForm({ sessionId, item }: FeedbackFormProps) {
  const words = useSessionWords().feedback
  const [face, setFace] = useState<FeedbackFace | null>(null)
  const [state, setState] = useState<'asked' | 'sending' | 'given' | 'failed'>('asked')
  const end = useRef<HTMLParagraphElement>(null)
  const second = useRef<HTMLLegendElement>(null)
  useEffect(() => {
    if (face !== null) second.current?.focus()
  }, [face])
  useEffect(() => {
    if (state === 'given') end.current?.focus()
  }, [state])

  async function give(answer: SurveyAnswer): Promise<void> {
    if (face === null || state === 'sending') return
    setState('sending')
    const reply = await ask('feedback:give', { sessionId, face, answer })
    const isKnown = reply.ok || reply.problem.code === 'conflict'
    setState(isKnown ? 'given' : 'failed')
    announce('status', isKnown ? words.given : words.failed)
  }

  if (state === 'given') {
    return (
      <>
        <p className="b" ref={end} tabIndex={-1}>
          {words.given}
        </p>
        <HelpAfter />
      </>
    )
  }
  return (
    <>
      <p>{words.lead}</p>
      <fieldset>
        <legend>{words.title}</legend>
        <div className="faces">
          {feedbackFaces.map((one, index) => (
            <button
              key={one}
              type="button"
              className="facebutton"
              aria-pressed={face === one}
              onClick={() => setFace(one)}
            >
              <FeedbackFaceDrawing face={one} />
              <span>{words.faces[index]}</span>
            </button>
          ))}
        </div>
      </fieldset>
      {face !== null && (
        <fieldset>
          <legend ref={second} tabIndex={-1}>
            {words.howTrue} <q>{words.items[item]}</q>
          </legend>
          <div className="row">
            {surveyAnswers.map((answer) => (
              <Button key={answer} kind="sec" onClick={() => void give(answer)}>
                {words.answers[answer]}
              </Button>
            ))}
          </div>
        </fieldset>
      )}
      {state === 'failed' && <ErrorText id="feedback-failed">{words.failed}</ErrorText>}
      <HelpAfter />
    </>
  )
}

/** help is always near where somebody is asked how she feels. */
function HelpAfter() {
  const words = useSessionWords().feedback
  return (
    <p className="small">
      {words.help} <Link href="/hjalp">{words.toHelp}</Link>
    </p>
  )
}
