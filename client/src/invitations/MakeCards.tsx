import { ageBands } from '@lyktan/shared/age-bands.ts'
import type { AgeBand } from '@lyktan/shared/age-bands.ts'
import { limits } from '@lyktan/shared/limits.ts'
import type { Problem } from '@lyktan/shared/problems.ts'
import { useRef, useState } from 'react'

import { request } from '../connection/request.ts'
import { Button } from '../look/Button.tsx'
import { Choice } from '../look/Choice.tsx'
import { Field } from '../look/Field.tsx'
import { ProblemNote } from '../look/ProblemNote.tsx'
import { useWords } from '../words/words.ts'
import type { Pressed } from './pressed.ts'

const most = limits.invitationsAtOnce

/** How many cards, and for which age: the card decides the band, so an adult cannot choose a younger one. */
export function MakeCards({ onMade }: { readonly onMade: (pressed: Pressed) => void }) {
  const { invitations, frame } = useWords()
  const form = useRef<HTMLFormElement>(null)
  const [ageBand, setAgeBand] = useState<AgeBand>('13-15')
  const [count, setCount] = useState('8')
  const [isWrong, setWrong] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)

  const make = async () => {
    const wanted = Number(count)
    const fits = Number.isInteger(wanted) && wanted >= 1 && wanted <= most
    setWrong(!fits)
    if (!fits) return form.current?.querySelector<HTMLInputElement>('input[name="count"]')?.focus()
    setBusy(true)
    const reply = await request('invitations:make', { ageBand, count: wanted })
    setBusy(false)
    setProblem(reply.ok ? null : reply.problem)
    if (reply.ok) onMade({ cards: reply.cards, place: reply.place })
  }
  return (
    <form
      ref={form}
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void make()
      }}
    >
      <fieldset>
        <legend>{invitations.ageBand}</legend>
        <div className="grid2">
          {ageBands.map((band) => (
            <Choice
              key={band}
              name="age-band"
              value={band}
              checked={ageBand === band}
              onChange={() => setAgeBand(band)}
            >
              {frame.ageBand(band)}
            </Choice>
          ))}
        </div>
      </fieldset>
      <Field
        label={invitations.count}
        hint={invitations.countHint(most)}
        error={isWrong ? invitations.countWrong(most) : null}
        className="countfield"
        name="count"
        inputMode="numeric"
        autoComplete="off"
        value={count}
        onChange={(event) => setCount(event.target.value.trim())}
      />
      {problem !== null && <ProblemNote problem={problem} />}
      <p>
        <Button type="submit" icon="card" disabled={isBusy}>
          {invitations.makeNow}
        </Button>
      </p>
    </form>
  )
}
