import type { SessionsMonth } from '@lyktan/shared/reports.ts'
import { useId } from 'react'

import { ScrollTable } from '../look/ScrollTable.tsx'
import { useSessionWords } from '../sessions/session-words.ts'
import { useLanguage, useWords } from '../words/words.ts'
import { hoursText, monthName } from './month-words.ts'

interface SessionFiguresProps {
  readonly sessions: SessionsMonth
  readonly month: string
}

/** What was held in the month, by kind: hours of the place, not of persons. */
export function SessionFigures({ sessions, month }: SessionFiguresProps) {
  const words = useWords()
  const { kinds } = useSessionWords()
  const language = useLanguage()
  const id = useId()
  const { byKind, staffHours } = sessions
  if (byKind.length === 0) return null
  const { sessions: said } = words.reports
  const hours = (value: number) => hoursText(value, { words, language })
  const sum = (of: 'held' | 'hours' | 'youthLedHours') =>
    Math.round(byKind.reduce((all, row) => all + row[of], 0) * 10) / 10
  return (
    <section className="stack" aria-labelledby={id}>
      <h3 id={id}>{said.title}</h3>
      <p className="muted">
        {said.what} {said.staffHours(hours(staffHours))}
      </p>
      <ScrollTable className="figures" caption={`${said.title}, ${monthName(month, language)}`}>
        <thead>
          <tr>
            <th scope="col">{said.kind}</th>
            {[said.held, said.hours, said.youthLed].map((name) => (
              <th key={name} scope="col" className="n">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {byKind.map(({ kind, held, hours: all, youthLedHours }) => (
            <tr key={kind}>
              <th scope="row">{kinds[kind]}</th>
              <td className="n">{held}</td>
              <td className="n">{hours(all)}</td>
              <td className="n">{hours(youthLedHours)}</td>
            </tr>
          ))}
          <tr className="totalrow">
            <th scope="row">{said.all}</th>
            <td className="n">{sum('held')}</td>
            <td className="n">{hours(sum('hours'))}</td>
            <td className="n">{hours(sum('youthLedHours'))}</td>
          </tr>
        </tbody>
      </ScrollTable>
    </section>
  )
}
