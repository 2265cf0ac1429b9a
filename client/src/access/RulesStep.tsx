import { useState } from 'react'

import { Card } from '../look/Card.tsx'
import { Choice } from '../look/Choice.tsx'
import { ErrorText } from '../look/ErrorText.tsx'
import { HouseRules } from '../public/HouseRules.tsx'
import { useWords } from '../words/words.ts'
import { missingIn } from './join.state.ts'
import { KeptNotice } from './KeptNotice.tsx'
import { StepFrame } from './StepFrame.tsx'
import type { StepProps } from './StepFrame.tsx'
import { useFirstWrong } from './use-first-wrong.ts'

/** What is kept, who can read, the eight rules, and an okay to them. */
export function RulesStep({ asking, send }: StepProps) {
  const { access, rules } = useWords()
  const { answers } = asking
  const [wrong, setWrong] = useState<readonly string[]>([])
  const form = useFirstWrong(wrong)
  const isWrong = wrong.length > 0 && !answers.acceptsRules

  const forward = () => {
    const missing = missingIn('rules', answers, new Date().getFullYear())
    setWrong(missing)
    if (missing.length === 0) send({ type: 'forward' })
  }
  return (
    <StepFrame
      question="rules"
      title={access.rulesHeading}
      form={form}
      onForward={forward}
      onBack={() => send({ type: 'back' })}
    >
      <Card title={access.keptHeading}>
        <KeptNotice place={asking.offer.place} />
      </Card>
      <Card title={access.readersHeading}>
        <p>{access.readers}</p>
        <p>{rules.filter}</p>
      </Card>
      <section className="stack" aria-labelledby="house-rules">
        <h2 id="house-rules">{access.houseRules}</h2>
        <HouseRules />
        <p>{rules.foot}</p>
      </section>
      <div className="stack-s">
        <Choice
          kind="checkbox"
          name="rules"
          checked={answers.acceptsRules}
          onChange={(acceptsRules) => send({ type: 'answered', part: { acceptsRules } })}
          wrong={isWrong}
          describedBy={isWrong ? 'rules-error' : undefined}
        >
          {access.accept}
        </Choice>
        {isWrong && <ErrorText id="rules-error">{access.acceptMissing}</ErrorText>}
      </div>
    </StepFrame>
  )
}
