import type { SafeFigure, UsageRow } from '@lyktan/shared/reports.ts'
import { expect, it } from 'vitest'

import { barsOf } from '../../../client/src/reports/figures.ts'
import {
  chartText,
  figureText,
  findingText,
  groupName,
  monthName,
  summaryText,
  waitText,
} from '../../../client/src/reports/month-words.ts'
import { en } from '../../../client/src/words/en.ts'
import { sv } from '../../../client/src/words/sv.ts'

const swedish = { words: sv, language: 'sv' } as const
const english = { words: en, language: 'en' } as const
const shown = (value: number): SafeFigure => ({ kind: 'shown', value })
const row = (visits: SafeFigure, medianWaitSeconds: number | null = null): UsageRow => ({
  visits,
  uniqueParticipants: visits,
  openHours: 41.5,
  messagesPosted: shown(900),
  messagesHeld: shown(40),
  messagesRemoved: { kind: 'few' },
  medianWaitSeconds,
})

it('says in words why a figure is not shown', () => {
  const kinds = [
    { kind: 'few' },
    { kind: 'hidden' },
    { kind: 'zero-to-four' },
    { kind: 'not-reported' },
  ] as const

  expect(kinds.map((figure) => figureText(figure, swedish))).toEqual([
    'färre än 5',
    'dolt',
    '0–4',
    'finns, redovisas ej',
  ])
  expect(figureText(shown(2500), swedish)).toBe('2\u00a0500')
})

it('names months and age bands in the reader’s language', () => {
  expect(monthName('2026-11', 'sv')).toBe('november 2026')
  expect(groupName('13-15', swedish)).toBe('13–15 år')
  expect(groupName('Soffan', english)).toBe('Soffan')
  expect(chartText({ measure: 'visits', grouping: 'age-band', month: '2026-11' }, swedish)).toBe(
    'Besök per åldersgrupp, november 2026.',
  )
})

it('tells the month in plain sentences', () => {
  expect(summaryText('2026-11', row(shown(120), 110), swedish)).toBe(
    'I november 2026 var det 120 besök av upp till 120 deltagare. Mötesplatsen var öppen 41,5 h. ' +
      'Ett meddelande som väntade fick oftast svar inom 1 min 50 s.',
  )
})

it('tells no number of visitors in the sentence when the table does not', () => {
  const summary = summaryText('2026-11', row({ kind: 'few' }), english)

  expect(summary).toBe(
    'In November 2026 the visitors were too few to show. The meeting place was open 41.5 h.',
  )
})

it('says when there were too few holds to tell a wait', () => {
  expect(waitText(null, swedish)).toBe('för få för att säga')
  expect(waitText(45, swedish)).toBe('45 s')
})

it('puts the finding of the bars in the heading', () => {
  const bars = barsOf(
    {
      month: '2026-11',
      municipality: 'Lindåsa',
      placeName: 'Hänget',
      madeAt: '2026-11-30T23:00:00Z',
      total: row(shown(75)),
      byAgeBand: [
        { ageBand: '13-15', row: row(shown(50)) },
        { ageBand: '16-19', row: row(shown(25)) },
      ],
      byRoom: [],
      sessions: { byKind: [], staffHours: 0 },
      months: [],
    },
    'visits',
    'age-band',
  )

  expect(findingText(bars, 'visits', swedish)).toBe('Besök: 13–15 år är störst, med 50')
  expect(findingText([], 'visits', swedish)).toBe('Besök: för lite för att visa')
})
