import type { AgeBand } from '@lyktan/shared/age-bands.ts'
import type { AttendanceView } from '@lyktan/shared/attendance.ts'
import { useState } from 'react'

import { ask } from '../connection/ask.ts'
import { announce } from '../look/announce.ts'
import { Button } from '../look/Button.tsx'
import { Field } from '../look/Field.tsx'
import { useHostingWords } from './hosting-words.ts'

interface HeadsFormProps {
  readonly attendance: AttendanceView
  readonly ageBands: readonly AgeBand[]
  readonly show: (changed: AttendanceView) => void
}

/** How many were in the house, counted by eye. */
export function HeadsForm({ attendance, ageBands, show }: HeadsFormProps) {
  const { attendance: words } = useHostingWords()
  const { sessionId, heads } = attendance
  const [typed, type] = useState(
    () => new Map(heads.map(({ ageBand, count }) => [ageBand, String(count)] as const)),
  )
  const save = async () => {
    const counts = ageBands.map((ageBand) => ({ ageBand, count: Number(typed.get(ageBand) ?? '0') }))
    const reply = await ask('attendance:count-heads', {
      sessionId,
      heads: counts.filter(({ count }) => count > 0),
    })
    if (!reply.ok) return
    show(reply.attendance)
    announce('status', words.saved)
  }
  return (
    <form
      className="stack-s"
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <h4>{words.heads}</h4>
      <p className="muted small">{words.headsWhat}</p>
      <div className="heads">
        {ageBands.map((ageBand) => (
          <Field
            key={ageBand}
            label={words.band(ageBand)}
            inputMode="numeric"
            pattern="[0-9]*"
            maxLength={3}
            value={typed.get(ageBand) ?? ''}
            onChange={({ target }) => type(new Map(typed).set(ageBand, target.value.replace(/\D/g, '')))}
          />
        ))}
      </div>
      <p>
        <Button kind="sec" type="submit">
          {words.save}
        </Button>
      </p>
    </form>
  )
}
