import type { SafeFigure, UsageReport, UsageRow } from '@lyktan/shared/reports.ts'
import { describe, expect, it } from 'vitest'

import { barsOf, findingOf, groupsOf, monthOf, waitOf } from '../../../client/src/reports/figures.ts'

const shown = (value: number): SafeFigure => ({ kind: 'shown', value })
const row = (visits: SafeFigure): UsageRow => ({
  visits,
  uniqueParticipants: visits,
  openHours: 10,
  messagesPosted: visits,
  messagesHeld: { kind: 'few' },
  messagesRemoved: { kind: 'zero-to-four' },
  medianWaitSeconds: null,
})
const report = (young: SafeFigure, middle: SafeFigure, old: SafeFigure): UsageReport => ({
  month: '2026-11',
  municipality: 'Lindåsa',
  placeName: 'Hänget',
  madeAt: '2026-11-30T23:00:00Z',
  total: row(shown(100)),
  byAgeBand: [
    { ageBand: '13-15', row: row(young) },
    { ageBand: '16-19', row: row(middle) },
    { ageBand: '20-25', row: row(old) },
  ],
  byRoom: [{ room: 'Soffan', row: row(shown(50)) }],
  sessions: { byKind: [], staffHours: 0 },
  months: ['2026-11'],
})

describe('the bars', () => {
  it('are measured against the longest', () => {
    const bars = barsOf(report(shown(50), shown(200), shown(100)), 'visits', 'age-band')

    expect(bars.map((bar) => [bar.label, bar.percent])).toEqual([
      ['13-15', 25],
      ['16-19', 100],
      ['20-25', 50],
    ])
  })

  it('have no length where the figure is not shown', () => {
    const bars = barsOf(report({ kind: 'few' }, shown(200), { kind: 'hidden' }), 'visits', 'age-band')

    expect(bars.map((bar) => bar.percent)).toEqual([0, 100, 0])
  })

  it('can be drawn when nothing is shown at all', () => {
    const none: SafeFigure = { kind: 'not-reported' }

    expect(barsOf(report(none, none, none), 'visits', 'age-band').map((bar) => bar.percent)).toEqual([
      0, 0, 0,
    ])
  })
})

describe('what the bars say', () => {
  const finding = (...figures: readonly [SafeFigure, SafeFigure, SafeFigure]) =>
    findingOf(barsOf(report(...figures), 'visits', 'age-band'))

  it('names the largest group', () => {
    expect(finding(shown(50), shown(200), shown(100))).toEqual({ kind: 'most', label: '16-19', value: 200 })
  })

  it('names no largest group while any cell is hidden: that could tell what the cell does not', () => {
    expect(finding(shown(50), shown(200), { kind: 'hidden' })).toEqual({ kind: 'partly-hidden' })
    expect(finding(shown(50), { kind: 'zero-to-four' }, shown(10))).toEqual({ kind: 'partly-hidden' })
  })

  it('says so when groups are alike, or when there is nothing', () => {
    expect(finding(shown(50), shown(50), shown(10))).toEqual({ kind: 'even' })
    expect(finding({ kind: 'few' }, { kind: 'few' }, { kind: 'few' })).toEqual({ kind: 'nothing' })
  })
})

it('groups by room as well', () => {
  expect(groupsOf(report(shown(1), shown(1), shown(1)), 'room').map((group) => group.label)).toEqual([
    'Soffan',
  ])
})

it('says a wait in minutes and seconds', () => {
  expect(waitOf(110)).toEqual({ minutes: 1, seconds: 50 })
  expect(waitOf(59.6)).toEqual({ minutes: 1, seconds: 0 })
})

it('takes the month of the place, not of the reader’s machine', () => {
  const lateInOctober = new Date('2026-10-31T23:30:00Z')

  expect(monthOf(lateInOctober, 'Europe/Stockholm')).toBe('2026-11')
  expect(monthOf(lateInOctober, 'UTC')).toBe('2026-10')
})
