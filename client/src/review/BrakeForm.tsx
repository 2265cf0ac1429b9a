import type { RoomId } from '@lyktan/shared/ids.ts'
import type { ProblemCode } from '@lyktan/shared/problems.ts'
import { useState } from 'react'

import { ask } from '../connection/ask.ts'
import { announce } from '../look/announce.ts'
import { Button } from '../look/Button.tsx'
import { Choice } from '../look/Choice.tsx'
import { SelectField } from '../look/Field.tsx'
import { Note } from '../look/Note.tsx'
import { clockTime } from '../words/times.ts'
import { useWords } from '../words/words.ts'
import type { OpenWaves } from './use-waves.ts'
import { useTelling } from './use-telling.ts'
import { isOn } from './waves.state.ts'

/** For so long a room can be braked; it ends by itself. */
const brakeMinutes = [15, 30, 60, 120] as const

interface BrakeFormProps {
  readonly roomId: RoomId
  readonly open: OpenWaves
  readonly now: number
}

/** Slows a room for a while, or has newcomers read first; says when it ends, and ends it sooner when asked. */
export function BrakeForm({ roomId, open, now }: BrakeFormProps) {
  const { raids, problems } = useWords()
  const telling = useTelling()
  const [failed, setFailed] = useState<ProblemCode | null>(null)
  const brake = open.waves.brakes.get(roomId)
  const put = async (slow: boolean, readFirst: boolean, minutes: number) => {
    const reply = await ask('room:brake', { roomId, slow, readFirst, minutes })
    setFailed(reply.ok ? null : reply.problem.code)
    if (!reply.ok) return
    open.told({ type: 'brake', brake: reply.brake })
    announce('status', slow || readFirst ? raids.braked : raids.brakeOff)
  }
  return (
    <div className="stack">
      <h3>{raids.brake}</h3>
      {brake !== undefined && isOn(brake, now) ? (
        <Note tone="warn" icon="clock">
          <p>{raids.brakeUntil(clockTime(brake.until, telling))}</p>
          <p>
            <Button kind="sec" onClick={() => void put(false, false, brakeMinutes[0])}>
              {raids.endBrake}
            </Button>
          </p>
        </Note>
      ) : (
        <NewBrake onBrake={put} />
      )}
      {failed !== null && <p role="alert">{problems[failed]}</p>}
    </div>
  )
}

interface NewBrakeProps {
  readonly onBrake: (slow: boolean, readFirst: boolean, minutes: number) => Promise<void>
}

function NewBrake({ onBrake }: NewBrakeProps) {
  const { raids } = useWords()
  const [slow, setSlow] = useState(true)
  const [readFirst, setReadFirst] = useState(true)
  const [minutes, setMinutes] = useState<number>(30)
  return (
    <form
      className="stack-s"
      onSubmit={(event) => {
        event.preventDefault()
        if (slow || readFirst) void onBrake(slow, readFirst, minutes)
      }}
    >
      <div className="acts">
        <Choice kind="checkbox" name="slow" checked={slow} onChange={setSlow}>
          {raids.slow}
        </Choice>
        <Choice kind="checkbox" name="read-first" checked={readFirst} onChange={setReadFirst}>
          {raids.readFirst}
        </Choice>
      </div>
      <SelectField
        label={raids.brakeFor}
        name="brake-minutes"
        value={minutes}
        onChange={(event) => setMinutes(Number(event.target.value))}
      >
        {brakeMinutes.map((one) => (
          <option key={one} value={one}>
            {raids.minutes(one)}
          </option>
        ))}
      </SelectField>
      <p>
        <Button type="submit" kind="sec" icon="pause">
          {raids.brakeNow}
        </Button>
      </p>
    </form>
  )
}
