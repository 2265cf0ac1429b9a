import type { Problem } from '@lyktan/shared/problems.ts'
import { useState } from 'react'

import { request } from '../connection/request.ts'
import { ProblemNote } from '../look/ProblemNote.tsx'
import { useLanguage, useWords } from '../words/words.ts'
import { missingIn } from './join.state.ts'
import { PassphraseField } from './PassphraseField.tsx'
import { StatisticsChoices } from './StatisticsChoices.tsx'
import { StepFrame } from './StepFrame.tsx'
import type { StepProps } from './StepFrame.tsx'
import { useFirstWrong } from './use-first-wrong.ts'

/** A key to come back with, two answers for who wants, and in. */
export function KeyStep({ asking, send }: StepProps) {
  const { access } = useWords()
  const { offer, answers } = asking
  const [wrong, setWrong] = useState<readonly string[]>([])
  const { problem, busy, goIn } = useGoingIn({ asking, send })
  const form = useFirstWrong(wrong)

  const forward = () => {
    const missing = missingIn('key', answers, new Date().getFullYear())
    setWrong(missing)
    if (missing.length === 0 && !busy) void goIn()
  }
  return (
    <StepFrame
      question="key"
      title={access.keyHeading}
      form={form}
      onForward={forward}
      onBack={() => send({ type: 'back' })}
      forward={busy ? access.entering : access.enter}
    >
      <div className="stack-s">
        <PassphraseField
          label={access.passphrase}
          hint={access.passphraseHint}
          error={wrong.length > 0 ? access.passphraseShort : null}
          value={answers.passphrase}
          onChange={(passphrase) => send({ type: 'answered', part: { passphrase } })}
          purpose="new-password"
          open
        />
        <p>{access.passphraseWrite}</p>
      </div>
      <details className="card plain">
        <summary>{access.choicesHeading}</summary>
        <StatisticsChoices
          gender={answers.gender}
          area={answers.area}
          areas={offer.place.areas}
          onChange={(part) => send({ type: 'answered', part })}
        />
      </details>
      {problem && <ProblemNote problem={problem} />}
    </StepFrame>
  )
}

function useGoingIn({ asking, send }: StepProps) {
  const language = useLanguage()
  const [problem, setProblem] = useState<Problem | null>(null)
  const [busy, setBusy] = useState(false)
  const goIn = async () => {
    const { birthYear, avatar, hasTurned13, gender, area, nickname, passphrase } = asking.answers
    if (birthYear === null || avatar === null) return
    setBusy(true)
    const reply = await request('member:join', {
      code: asking.code,
      birthYear,
      nickname: nickname.trim(),
      avatar,
      passphrase,
      acceptsRules: true,
      language,
      ...(hasTurned13 !== null && { hasTurned13 }),
      ...(gender && { gender }),
      ...(area && { area }),
    })
    setBusy(false)
    if (reply.ok) send({ type: 'joined', me: reply.me, recoveryCode: reply.recoveryCode })
    else if (reply.problem.code === 'too-young') send({ type: 'refused', why: 'too-young' })
    else setProblem(reply.problem)
  }
  return { problem, busy, goIn }
}
