import type { EndpointAnswers, EndpointInput } from '@lyktan/shared/endpoints.ts'
import type { SafeFigure, UsageReport, UsageRow } from '@lyktan/shared/reports.ts'

import { writeAudit } from '../audit/write-audit.ts'
import type { Call } from '../call.ts'
import { csvOf } from './csv.ts'
import { usageReport } from './usage-report.ts'

/**
 * The same report as a table file: the same rows under the same rules, for Swedish spreadsheet programs.
 * Who took it out is on record.
 * @throws Refusal 'forbidden'
 */
export async function usageCsv(
  call: Call,
  input: EndpointInput<'reports:usage-csv'>,
): Promise<EndpointAnswers['reports:usage-csv']> {
  const { report } = await usageReport(call, input)
  const { municipalityId } = call.actor
  await writeAudit(call, { municipalityId, act: 'report:export', object: { kind: 'month', id: input.month } })
  return { csv: csvOf([heading, ...linesOf(report)]), fileName: `lyktan-${input.month}.csv` }
}

// The report is read by Swedish officials, so its words are Swedish whoever asks.
const heading = [
  'Kommun',
  'Mötesplats',
  'Månad',
  'Indelning',
  'Grupp',
  'Besök',
  'Unika deltagare (upp till)',
  'Öppettimmar',
  'Skickade meddelanden',
  'Hållna meddelanden',
  'Borttagna meddelanden',
  'Medianväntan, högst (sekunder)',
]

function linesOf(report: UsageReport): (string | number)[][] {
  const line = (breakdown: string, group: string, row: UsageRow) => [
    report.municipality,
    report.placeName,
    report.month,
    breakdown,
    group,
    wordsFor(row.visits),
    wordsFor(row.uniqueParticipants),
    row.openHours,
    wordsFor(row.messagesPosted),
    wordsFor(row.messagesHeld),
    wordsFor(row.messagesRemoved),
    row.medianWaitSeconds ?? 'för få för att visa',
  ]
  return [
    line('Alla', 'Alla', report.total),
    ...report.byAgeBand.map(({ ageBand, row }) =>
      line('Åldersgrupp', `${ageBand.replace('-', '–')} år`, row),
    ),
    ...report.byRoom.map(({ room, row }) => line('Rum', room, row)),
  ]
}

function wordsFor(figure: SafeFigure): string | number {
  switch (figure.kind) {
    case 'shown':
      return figure.value
    case 'few':
      return 'för få för att visa (färre än 5)'
    case 'hidden':
      return 'visas inte (skulle röja en annan ruta)'
    case 'zero-to-four':
      return '0–4'
    case 'not-reported':
      return 'finns, redovisas ej'
  }
}
