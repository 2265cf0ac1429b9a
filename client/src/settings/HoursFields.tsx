import type { WeeklyHours } from '@lyktan/shared/rooms.ts'
import type { ReactNode } from 'react'

import { Button } from '../look/Button.tsx'
import { FieldFrame, SelectField } from '../look/Field.tsx'
import { useWords } from '../words/words.ts'

interface HoursFieldsProps {
  readonly hours: readonly WeeklyHours[]
  readonly onChange: (hours: WeeklyHours[]) => void
}

const weekdays = [1, 2, 3, 4, 5, 6, 7] as const
const openingsMost = 21

/** The week's openings, one a line, in the place's own time. */
export function HoursFields({ hours, onChange }: HoursFieldsProps) {
  const { rooms } = useWords().settings
  const change = (index: number, part: Partial<WeeklyHours>) =>
    onChange(hours.map((one, at) => (at === index ? { ...one, ...part } : one)))
  return (
    <fieldset className="stack-s">
      <legend>{rooms.hours}</legend>
      <p className="hint">{hours.length === 0 ? rooms.noHours : rooms.hoursHint}</p>
      {hours.map((one, index) => (
        <HoursLine
          // The lines have no ids, and each shows all that it is.
          // eslint-disable-next-line react/no-array-index-key
          key={index}
          number={index + 1}
          hours={one}
          onChange={(part) => change(index, part)}
          onRemove={() => onChange(hours.filter((_, at) => at !== index))}
        />
      ))}
      {hours.length < openingsMost && (
        <p>
          <Button kind="sec" icon="plus" onClick={() => onChange([...hours, nextOpening(hours)])}>
            {rooms.addHours}
          </Button>
        </p>
      )}
    </fieldset>
  )
}

/** The day after the last one, at the same time: a week is filled in with seven presses. */
function nextOpening(hours: readonly WeeklyHours[]): WeeklyHours {
  const last = hours.at(-1)
  if (last === undefined) return { weekday: 1, from: '15:00', to: '21:00' }
  return { ...last, weekday: (last.weekday % 7) + 1 }
}

interface HoursLineProps {
  readonly number: number
  readonly hours: WeeklyHours
  readonly onChange: (part: Partial<WeeklyHours>) => void
  readonly onRemove: () => void
}

function HoursLine({ number, hours, onChange, onRemove }: HoursLineProps) {
  const { rooms } = useWords().settings
  const named = (label: string) => (
    <>
      <span aria-hidden="true">{label}</span>
      <span className="vh">{rooms.numbered(label, number)}</span>
    </>
  )
  const day = weekdays.find((one) => one === hours.weekday) ?? 1
  return (
    <div className="hoursline">
      <SelectField
        label={named(rooms.day)}
        value={String(hours.weekday)}
        onChange={(event) => onChange({ weekday: Number(event.target.value) })}
      >
        {weekdays.map((weekday) => (
          <option key={weekday} value={weekday}>
            {rooms.days[weekday]}
          </option>
        ))}
      </SelectField>
      <TimeField label={named(rooms.from)} value={hours.from} onChange={(from) => onChange({ from })} />
      <TimeField label={named(rooms.to)} value={hours.to} onChange={(to) => onChange({ to })} />
      <Button kind="quiet" icon="trash" onClick={onRemove}>
        {rooms.removeHours}
        <span className="vh">{rooms.removeWhich(rooms.days[day], hours.from)}</span>
      </Button>
    </div>
  )
}

interface TimeFieldProps {
  readonly label: ReactNode
  readonly value: string
  readonly onChange: (value: string) => void
}

function TimeField({ label, value, onChange }: TimeFieldProps) {
  return (
    <FieldFrame label={label}>
      {(tied) => (
        <input
          type="time"
          required
          value={value}
          onChange={(event) => event.target.value !== '' && onChange(event.target.value)}
          {...tied}
        />
      )}
    </FieldFrame>
  )
}
