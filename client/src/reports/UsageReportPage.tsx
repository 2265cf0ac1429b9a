import type { UsageReport } from '@lyktan/shared/reports.ts'
import { useState } from 'react'

import { request } from '../connection/request.ts'
import { useAnswer } from '../connection/use-answer.ts'
import { Button } from '../look/Button.tsx'
import { SelectField } from '../look/Field.tsx'
import { Icon } from '../look/Icon.tsx'
import { Note } from '../look/Note.tsx'
import { Unanswered } from '../look/Unanswered.tsx'
import { LeaderPage } from '../review/LeaderPage.tsx'
import { useTelling } from '../review/use-telling.ts'
import { clockTime, dayName } from '../words/times.ts'
import { useLanguage, useWords } from '../words/words.ts'
import { AllFigures } from './AllFigures.tsx'
import { Definitions } from './Definitions.tsx'
import { monthOf } from './figures.ts'
import { KeyFigures } from './KeyFigures.tsx'
import { monthName, summaryText } from './month-words.ts'
import { SessionFigures } from './SessionFigures.tsx'
import { UsageChart } from './UsageChart.tsx'
import './reports.css'

/** `/rapporter`: the month's usage, as figures that hold no person. */
export function UsageReportPage() {
  const { reports } = useWords()
  const telling = useTelling()
  const [chosen, setChosen] = useState<string | null>(null)
  const [thisMonth] = useState(() => monthOf(new Date(), telling.timeZone))
  const { answer, problem, again } = useAnswer(() => readMonth(chosen, thisMonth), chosen ?? thisMonth)
  const report = answer?.report ?? null
  return (
    <LeaderPage
      title={reports.title}
      lead={report === null ? null : reports.lead(report.placeName, report.municipality)}
    >
      <Unanswered isAnswered={report !== null} problem={problem} again={again} />
      {report !== null && <Report report={report} onMonth={setChosen} />}
    </LeaderPage>
  )
}

/** The month that was chosen; at first this one, or the newest that has any figures. */
async function readMonth(chosen: string | null, thisMonth: string) {
  const reply = await request('reports:usage', { month: chosen ?? thisMonth })
  if (!reply.ok || chosen !== null) return reply
  const { months } = reply.report
  const newest = months[0]
  if (newest === undefined || months.includes(thisMonth)) return reply
  return request('reports:usage', { month: newest })
}

interface ReportProps {
  readonly report: UsageReport
  readonly onMonth: (month: string) => void
}

function Report({ report, onMonth }: ReportProps) {
  const words = useWords()
  const { reports } = words
  const language = useLanguage()
  const telling = useTelling()
  const hasFigures = report.months.includes(report.month)
  return (
    <>
      <Tools report={report} onMonth={onMonth} />
      {hasFigures ? (
        <>
          <p className="summary">{summaryText(report.month, report.total, { words, language })}</p>
          <Note icon="lock">
            <p>{reports.privacy}</p>
          </Note>
          <KeyFigures total={report.total} />
          <UsageChart report={report} />
          <AllFigures report={report} />
          <SessionFigures sessions={report.sessions} month={report.month} />
        </>
      ) : (
        <Note>
          <p>{reports.empty}</p>
        </Note>
      )}
      <Definitions />
      <p className="small muted">
        {reports.source}{' '}
        {reports.madeAt(`${dayName(report.madeAt, telling)} ${clockTime(report.madeAt, telling)}`)}
      </p>
    </>
  )
}

/** Whole months only: a free range would let one be subtracted from another. */
function Tools({ report, onMonth }: ReportProps) {
  const { reports } = useWords()
  const language = useLanguage()
  const months = report.months.includes(report.month) ? report.months : [report.month, ...report.months]
  return (
    <>
      <div className="card row between noprint reporttools">
        <SelectField
          label={reports.month}
          className="monthfield"
          value={report.month}
          onChange={(event) => onMonth(event.target.value)}
        >
          {months.map((month) => (
            <option key={month} value={month}>
              {monthName(month, language)}
            </option>
          ))}
        </SelectField>
        <div className="row">
          <a className="btn sec" href={`/api/reports/usage.csv?month=${report.month}`} download>
            <Icon name="download" />
            {reports.csv}
          </a>
          <Button kind="sec" icon="print" onClick={() => window.print()}>
            {reports.print}
          </Button>
        </div>
      </div>
      <h2 className="monthheading">{monthName(report.month, language)}</h2>
    </>
  )
}
