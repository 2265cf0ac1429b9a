import { limits } from '@lyktan/shared/limits.ts'
import { useState } from 'react'

import { Button } from '../look/Button.tsx'
import { Field } from '../look/Field.tsx'
import { useWords } from '../words/words.ts'
import { FigurePicker } from './FigurePicker.tsx'
import { missingIn } from './join.state.ts'
import { unfitWords, useNicknameCheck } from './nickname-check.ts'
import { StepFrame } from './StepFrame.tsx'
import type { StepProps } from './StepFrame.tsx'
import { useFirstWrong } from './use-first-wrong.ts'

/** A nickname that fits, and a figure. */
export function SelfStep({ asking, send }: StepProps) {
  const words = useWords()
  const { access } = words
  const { code, offer, answers } = asking
  const [wrong, setWrong] = useState<readonly string[]>([])
  const { known, forget, check } = useNicknameCheck(code)
  const form = useFirstWrong(wrong)
  const [suggested, setSuggested] = useState(0)

  const write = (nickname: string) => {
    send({ type: 'answered', part: { nickname } })
    forget()
  }
  const suggest = () => {
    const nickname = offer.nicknameSuggestions[suggested % offer.nicknameSuggestions.length]
    setSuggested(suggested + 1)
    if (!nickname) return
    write(nickname)
    void check(nickname)
  }
  const forward = async () => {
    const missing = missingIn('self', answers, new Date().getFullYear())
    setWrong(missing)
    if (missing.length > 0) return
    if (await check(answers.nickname.trim())) send({ type: 'forward' })
    else setWrong(['unfit'])
  }
  const error =
    known.state === 'unfit'
      ? unfitWords(known.why, words)
      : wrong.includes('nickname') && answers.nickname.trim().length < limits.nicknameCharactersMin
        ? access.nicknameMissing
        : null
  return (
    <StepFrame
      question="self"
      title={access.selfHeading}
      form={form}
      onForward={() => void forward()}
      onBack={() => send({ type: 'back' })}
    >
      <div className="stack-s">
        <Field
          label={access.nickname}
          hint={access.nicknameHint}
          error={error}
          fine={known.state === 'fits' ? access.nicknameFree(known.nickname) : null}
          value={answers.nickname}
          onChange={(event) => write(event.target.value)}
          onBlur={() =>
            answers.nickname.trim().length >= limits.nicknameCharactersMin &&
            void check(answers.nickname.trim())
          }
          autoComplete="off"
          spellCheck={false}
          maxLength={limits.nicknameCharactersMax}
        />
        <output className="small muted">
          {known.state === 'asking' ? access.checking : ''}
          <span className="vh">{known.state === 'fits' ? access.nicknameFree(known.nickname) : ''}</span>
        </output>
        <p>
          <Button kind="sec" icon="swap" onClick={suggest}>
            {access.suggest}
          </Button>
        </p>
      </div>
      <FigurePicker
        label={access.figure}
        picked={answers.avatar}
        onPick={(avatar) => send({ type: 'answered', part: { avatar } })}
        wrong={wrong.includes('avatar') && answers.avatar === null}
      />
    </StepFrame>
  )
}
