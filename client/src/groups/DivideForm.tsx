import type { Problem } from '@lyktan/shared/problems.ts'
import { useState } from 'react'

import { ask } from '../connection/ask.ts'
import { Button } from '../look/Button.tsx'
import { SelectField } from '../look/Field.tsx'
import { ProblemNote } from '../look/ProblemNote.tsx'
import type { PanelProps } from '../live/panels.tsx'
import { useGroupsWords } from './groups-words.ts'
import type { OpenGroups } from './use-groups.ts'

interface DivideFormProps extends Pick<PanelProps, 'session'> {
  readonly open: OpenGroups
}

const minutesOffered = [5, 10, 15, 20, 30, 45]
const from = (first: number, last: number) =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index)

/** How many groups, for how long; chance divides. Somebody who should be elsewhere is moved afterwards. */
export function DivideForm({ session, open }: DivideFormProps) {
  const words = useGroupsWords()
  const [count, setCount] = useState(2)
  const [minutes, setMinutes] = useState(10)
  const [problem, setProblem] = useState<Problem | null>(null)
  if (open.most < 2) return <p className="small">{words.tooFew}</p>

  async function divide() {
    const division = { kind: 'even', count: Math.min(count, open.most) } as const
    const reply = await ask('group:divide', { sessionId: session.id, division, minutes })
    setProblem(reply.ok ? null : reply.problem)
    if (reply.ok) open.put(reply.division)
    else open.read()
  }
  return (
    <details className="stack-s">
      <summary className="btn sec">{words.divide}</summary>
      <form
        className="stack-s"
        onSubmit={(event) => {
          event.preventDefault()
          void divide()
        }}
      >
        <SelectField
          label={words.howMany}
          hint={words.threeEach}
          value={Math.min(count, open.most)}
          onChange={(event) => setCount(Number(event.target.value))}
        >
          {from(2, open.most).map((each) => (
            <option key={each} value={each}>
              {each}
            </option>
          ))}
        </SelectField>
        <SelectField
          label={words.minutes}
          value={minutes}
          onChange={(event) => setMinutes(Number(event.target.value))}
        >
          {minutesOffered.map((each) => (
            <option key={each} value={each}>
              {words.minutesCount(each)}
            </option>
          ))}
        </SelectField>
        {problem && <ProblemNote problem={problem} />}
        <p>
          <Button type="submit" kind="sec">
            {words.start}
          </Button>
        </p>
      </form>
    </details>
  )
}
