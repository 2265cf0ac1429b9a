import type { UsageReport } from '@lyktan/shared/reports.ts'
import { useId, useState } from 'react'

import { SelectField } from '../look/Field.tsx'
import { ScrollTable } from '../look/ScrollTable.tsx'
import { useLanguage, useWords } from '../words/words.ts'
import { barsOf, groupings, measures } from './figures.ts'
import type { Bar, Grouping, Measure } from './figures.ts'
import { chartText, figureText, findingText, groupName } from './month-words.ts'
import type { ReportWords } from './month-words.ts'

/** One measure, divided by age band or room: the finding as heading, bars with their numbers, and the same as a table. */
export function UsageChart({ report }: { readonly report: UsageReport }) {
  const words = useWords()
  const language = useLanguage()
  const { reports } = words
  const [measure, setMeasure] = useState<Measure>('visits')
  const [grouping, setGrouping] = useState<Grouping>('age-band')
  const id = useId()
  const said = { words, language }
  const bars = barsOf(report, measure, grouping)
  const what = chartText({ measure, grouping, month: report.month }, said)
  return (
    <section className="card chart" aria-labelledby={id}>
      <div className="row noprint">
        <SelectField
          label={reports.showMeasure}
          className="chartfield"
          value={measure}
          onChange={(event) => {
            const chosen = measures.find((one) => one === event.target.value)
            if (chosen !== undefined) setMeasure(chosen)
          }}
        >
          {measures.map((one) => (
            <option key={one} value={one}>
              {reports.measures[one]}
            </option>
          ))}
        </SelectField>
        <SelectField
          label={reports.showBy}
          className="chartfield"
          value={grouping}
          onChange={(event) => {
            const chosen = groupings.find((one) => one === event.target.value)
            if (chosen !== undefined) setGrouping(chosen)
          }}
        >
          {groupings.map((one) => (
            <option key={one} value={one}>
              {reports.by[one]}
            </option>
          ))}
        </SelectField>
      </div>
      <div className="stack-s">
        <h3 id={id}>{findingText(bars, measure, said)}</h3>
        <p className="muted small">
          {what} {reports.definitions[measure]}
        </p>
      </div>
      <Bars bars={bars} said={said} />
      <details className="plain">
        <summary>{reports.asTable}</summary>
        <ScrollTable caption={what}>
          <thead>
            <tr>
              <th scope="col">{reports.by[grouping]}</th>
              <th scope="col" className="n">
                {reports.measures[measure]}
              </th>
            </tr>
          </thead>
          <tbody>
            {bars.map((bar) => (
              <tr key={bar.label}>
                <th scope="row">{groupName(bar.label, said)}</th>
                <td className="n">{figureText(bar.figure, said)}</td>
              </tr>
            ))}
          </tbody>
        </ScrollTable>
      </details>
    </section>
  )
}

/** A list that can be read without seeing it; the bars are drawn beside their numbers and never read aloud. */
function Bars({ bars, said }: { readonly bars: readonly Bar[]; readonly said: ReportWords }) {
  const pattern = useId()
  return (
    <ul className="hbars" role="list">
      {bars.map((bar) => (
        <li key={bar.label}>
          <span>{groupName(bar.label, said)}</span>
          <span className="track">
            {bar.figure.kind === 'shown' && (
              <svg
                className="bar"
                width={`${bar.percent * 0.75}%`}
                height="26"
                aria-hidden="true"
                focusable="false"
              >
                <defs>
                  <pattern
                    id={pattern}
                    width="10"
                    height="10"
                    patternUnits="userSpaceOnUse"
                    patternTransform="rotate(45)"
                  >
                    <rect width="10" height="10" className="barfill" />
                    <rect width="3" height="10" className="barstripe" />
                  </pattern>
                </defs>
                <rect width="100%" height="26" rx="6" fill={`url(#${pattern})`} />
              </svg>
            )}
            <b className={bar.figure.kind === 'shown' ? 'num' : 'inwords'}>{figureText(bar.figure, said)}</b>
          </span>
        </li>
      ))}
    </ul>
  )
}
