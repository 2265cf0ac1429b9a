import type { UsageReport, UsageRow } from '@lyktan/shared/reports.ts'
import { useId } from 'react'

import { ScrollTable } from '../look/ScrollTable.tsx'
import { useLanguage, useWords } from '../words/words.ts'
import { groupings, groupsOf } from './figures.ts'
import { figureText, groupName, hoursText, monthName, waitText } from './month-words.ts'
import type { ReportWords } from './month-words.ts'

/** Every figure of the month, by age band and by room, with the same suppression as everywhere else. */
export function AllFigures({ report }: { readonly report: UsageReport }) {
  const words = useWords()
  const language = useLanguage()
  const { reports } = words
  const said = { words, language }
  const id = useId()
  return (
    <section className="stack" aria-labelledby={id}>
      <h3 id={id}>{reports.fullTable}</h3>
      {groupings.map((grouping) => (
        <ScrollTable
          key={grouping}
          className="figures"
          caption={`${reports.by[grouping]}, ${monthName(report.month, language)}`}
        >
          <Columns first={reports.by[grouping]} said={said} />
          <tbody>
            {groupsOf(report, grouping).map((group) => (
              <Row key={group.label} name={groupName(group.label, said)} row={group.row} said={said} />
            ))}
            <Row name={reports.allGroups} row={report.total} said={said} isTotal />
          </tbody>
        </ScrollTable>
      ))}
    </section>
  )
}

function Columns({ first, said }: { readonly first: string; readonly said: ReportWords }) {
  const { measures } = said.words.reports
  return (
    <thead>
      <tr>
        <th scope="col">{first}</th>
        {Object.entries(measures).map(([measure, name]) => (
          <th key={measure} scope="col" className="n">
            {name}
          </th>
        ))}
      </tr>
    </thead>
  )
}

interface RowProps {
  readonly name: string
  readonly row: UsageRow
  readonly said: ReportWords
  readonly isTotal?: boolean
}

function Row({ name, row, said, isTotal = false }: RowProps) {
  const cells: Readonly<Record<keyof UsageRow, string>> = {
    visits: figureText(row.visits, said),
    uniqueParticipants: figureText(row.uniqueParticipants, said),
    openHours: hoursText(row.openHours, said),
    messagesPosted: figureText(row.messagesPosted, said),
    messagesHeld: figureText(row.messagesHeld, said),
    messagesRemoved: figureText(row.messagesRemoved, said),
    medianWaitSeconds: waitText(row.medianWaitSeconds, said),
  }
  return (
    <tr className={isTotal ? 'totalrow' : undefined}>
      <th scope="row">{name}</th>
      {Object.entries(cells).map(([measure, text]) => (
        <td key={measure} className="n">
          {text}
        </td>
      ))}
    </tr>
  )
}
