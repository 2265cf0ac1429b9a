import { useState } from 'react'

import { Choice } from '../look/Choice.tsx'
import { ErrorText } from '../look/ErrorText.tsx'
import { SelectField } from '../look/Field.tsx'
import { useWords } from '../words/words.ts'
import { asksTurned13, missingIn } from './join.state.ts'
import { StepFrame } from './StepFrame.tsx'
import type { StepProps } from './StepFrame.tsx'
import { useFirstWrong } from './use-first-wrong.ts'

const younger = 'younger'
const older = 'older'

/** Who runs the place, who can read, and which year. Whoever is younger is refused here, before anything is sent. */
export function AgeStep({ asking, send }: StepProps) {
  const { access } = useWords()
  const { offer, answers } = asking
  const [year] = useState(() => new Date().getFullYear())
  const [picked, setPicked] = useState(answers.birthYear ? String(answers.birthYear) : '')
  const [wrong, setWrong] = useState<readonly string[]>([])
  const form = useFirstWrong(wrong)

  const forward = () => {
    if (picked === younger || answers.hasTurned13 === false)
      return send({ type: 'refused', why: 'too-young' })
    if (picked === older) return send({ type: 'refused', why: 'other-age' })
    const missing = missingIn('age', answers, year)
    setWrong(missing)
    if (missing.length === 0) send({ type: 'forward' })
  }
  const pick = (value: string) => {
    setPicked(value)
    const birthYear = value === younger || value === older || !value ? null : Number(value)
    send({ type: 'answered', part: { birthYear, hasTurned13: null } })
  }
  return (
    <StepFrame
      question="age"
      title={access.welcome(offer.place.name)}
      form={form}
      onForward={forward}
      onBack={() => send({ type: 'back' })}
    >
      <p className="large">{access.runBy(offer.place.municipality)}</p>
      <SelectField
        label={access.birthYear}
        hint={access.birthYearHint}
        error={wrong.includes('birthYear') && answers.birthYear === null ? access.birthYearMissing : null}
        value={picked}
        onChange={(event) => pick(event.target.value)}
      >
        <option value="">{access.choose}</option>
        <option value={younger}>{access.younger}</option>
        {offer.birthYears.toReversed().map((one) => (
          <option key={one} value={one}>
            {one}
          </option>
        ))}
        <option value={older}>{access.older}</option>
      </SelectField>
      {asksTurned13(answers.birthYear, year) && (
        <Turned13
          answer={answers.hasTurned13}
          onAnswer={(hasTurned13) => send({ type: 'answered', part: { hasTurned13 } })}
          wrong={wrong.includes('hasTurned13') && answers.hasTurned13 === null}
        />
      )}
    </StepFrame>
  )
}

interface Turned13Props {
  readonly answer: boolean | null
  readonly onAnswer: (answer: boolean) => void
  readonly wrong: boolean
}

function Turned13({ answer, onAnswer, wrong }: Turned13Props) {
  const { access } = useWords()
  return (
    <fieldset
      role="radiogroup"
      aria-invalid={wrong ? true : undefined}
      aria-describedby={wrong ? 'turned-13-error' : undefined}
    >
      <legend>{access.turned13}</legend>
      <div className="grid2">
        <Choice name="turned-13" checked={answer === true} onChange={() => onAnswer(true)} wrong={wrong}>
          {access.yes}
        </Choice>
        <Choice name="turned-13" checked={answer === false} onChange={() => onAnswer(false)} wrong={wrong}>
          {access.notYet}
        </Choice>
      </div>
      {wrong && <ErrorText id="turned-13-error">{access.turned13Missing}</ErrorText>}
    </fieldset>
  )
}
