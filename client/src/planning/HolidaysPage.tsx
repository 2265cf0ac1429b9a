import type { Answers } from '@lyktan/shared/commands.ts'
import type { Problem } from '@lyktan/shared/problems.ts'
import type { HolidayView } from '@lyktan/shared/series.ts'
import { useState } from 'react'

import { ask } from '../connection/ask.ts'
import { useAnswer } from '../connection/use-answer.ts'
import { announce } from '../look/announce.ts'
import { Button, LinkButton } from '../look/Button.tsx'
import { Card } from '../look/Card.tsx'
import { FieldFrame } from '../look/Field.tsx'
import { Note } from '../look/Note.tsx'
import { ProblemNote } from '../look/ProblemNote.tsx'
import { Unanswered } from '../look/Unanswered.tsx'
import { LeaderPage } from '../review/LeaderPage.tsx'
import { useTelling } from '../review/use-telling.ts'
import { dayTitle } from '../rota/days.ts'
import { usePlanningWords } from './words/words.ts'
import './planning.css'

/** `/personal/program/lov`: when the schools here are free, for series that rest then. */
export function HolidaysPage() {
  const words = usePlanningWords()
  const { answer, problem, again, put } = useAnswer(() => ask('holidays:view', {}))
  return (
    <LeaderPage
      title={words.holidaysTitle}
      lead={words.holidaysLead}
      tools={
        <LinkButton kind="sec" icon="back" href="/personal/program">
          {words.toMonth}
        </LinkButton>
      }
    >
      <Unanswered isAnswered={answer !== null} problem={problem} again={again} />
      {answer !== null && (
        <div className="stack-l">
          {answer.isUsual && (
            <Note tone="warn">
              <p>{words.usual}</p>
            </Note>
          )}
          <Holidays key={JSON.stringify(answer.holidays)} begun={answer.holidays} onSaved={put} />
          <RedDays days={answer.publicHolidays} />
        </div>
      )}
    </LeaderPage>
  )
}

interface HolidaysProps {
  readonly begun: readonly HolidayView[]
  readonly onSaved: (answer: Answers['holidays:set']) => void
}

function Holidays({ begun, onSaved }: HolidaysProps) {
  const words = usePlanningWords()
  const [holidays, setHolidays] = useState(begun)
  const [isWrong, setWrong] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const change = (index: number, part: Partial<HolidayView>) =>
    setHolidays(holidays.map((one, at) => (at === index ? { ...one, ...part } : one)))

  const save = async () => {
    const isFit = holidays.every(({ name, from, to }) => name.trim() !== '' && from !== '' && from <= to)
    setWrong(!isFit)
    if (!isFit) return
    const reply = await ask('holidays:set', { holidays: [...holidays] })
    setProblem(reply.ok ? null : reply.problem)
    if (!reply.ok) return
    announce('status', words.holidaysSaved)
    onSaved(reply)
  }
  const last = holidays.at(-1)
  const added: HolidayView = { name: '', from: last?.to ?? '', to: last?.to ?? '' }
  return (
    <form
      className="card stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      {holidays.map((holiday, index) => (
        <HolidayLine
          // The lines have no ids, and each shows all that it is.
          // eslint-disable-next-line react/no-array-index-key
          key={index}
          number={index + 1}
          holiday={holiday}
          onChange={(part) => change(index, part)}
          onRemove={() => setHolidays(holidays.filter((_, at) => at !== index))}
        />
      ))}
      {isWrong && (
        <p className="err" role="alert">
          {words.holidayWrong}
        </p>
      )}
      {problem !== null && <ProblemNote problem={problem} />}
      <p className="row">
        <Button type="submit" icon="check">
          {words.saveHolidays}
        </Button>
        <Button kind="sec" icon="plus" onClick={() => setHolidays([...holidays, added])}>
          {words.addHoliday}
        </Button>
      </p>
    </form>
  )
}

interface HolidayLineProps {
  readonly number: number
  readonly holiday: HolidayView
  readonly onChange: (part: Partial<HolidayView>) => void
  readonly onRemove: () => void
}

function HolidayLine({ number, holiday, onChange, onRemove }: HolidayLineProps) {
  const words = usePlanningWords()
  const field = (name: keyof HolidayView, label: string, type: 'text' | 'date') => (
    <FieldFrame
      label={
        <>
          <span aria-hidden="true">{label}</span>
          <span className="vh">{words.numbered(label, number)}</span>
        </>
      }
    >
      {(tied) => (
        <input
          type={type}
          maxLength={60}
          value={holiday[name]}
          onChange={(event) => onChange({ [name]: event.target.value })}
          {...tied}
        />
      )}
    </FieldFrame>
  )
  return (
    <div className="holidayline">
      {field('name', words.holidayName, 'text')}
      {field('from', words.holidayFrom, 'date')}
      {field('to', words.holidayTo, 'date')}
      <Button kind="quiet" icon="trash" onClick={onRemove}>
        <span aria-hidden="true">{words.removeHoliday}</span>
        <span className="vh">{words.removeWhich(`${holiday.name} ${holiday.from}`)}</span>
      </Button>
    </div>
  )
}

function RedDays({ days }: { readonly days: readonly HolidayView[] }) {
  const words = usePlanningWords()
  const telling = useTelling()
  return (
    <Card title={words.redDays} quiet>
      <p className="muted">{words.redDaysHint}</p>
      <details className="plain">
        <summary>{words.datesCount(days.length)}</summary>
        <ul>
          {days.map(({ name, from }) => (
            <li key={from}>
              {name}, {dayTitle(from, telling)} {from.slice(0, 4)}
            </li>
          ))}
        </ul>
      </details>
    </Card>
  )
}
