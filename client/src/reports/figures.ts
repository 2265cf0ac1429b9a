import type { SafeFigure, UsageReport, UsageRow } from '@lyktan/shared/reports.ts'

/** The measures that one chart can show. */
export const measures = ['visits', 'uniqueParticipants', 'messagesPosted', 'messagesHeld'] as const
export type Measure = (typeof measures)[number]
export const groupings = ['age-band', 'room'] as const
export type Grouping = (typeof groupings)[number]

export interface Bar {
  readonly label: string
  readonly figure: SafeFigure
  /** Of the longest bar, 0 to 100; 0 for what is not shown. */
  readonly percent: number
}

/** The bars of one measure in one grouping. A figure that is not shown has no length: its bar would tell what its cell does not. */
export function barsOf(report: UsageReport, measure: Measure, grouping: Grouping): readonly Bar[] {
  const groups = groupsOf(report, grouping)
  const longest = Math.max(0, ...groups.map((group) => valueOf(group.row[measure]) ?? 0))
  return groups.map((group) => {
    const figure = group.row[measure]
    const value = valueOf(figure) ?? 0
    return { label: group.label, figure, percent: longest === 0 ? 0 : Math.round((value / longest) * 100) }
  })
}

/** The rows of a grouping with their names; age bands keep their code, the page gives it its words. */
export function groupsOf(
  report: UsageReport,
  grouping: Grouping,
): readonly { readonly label: string; readonly row: UsageRow }[] {
  return grouping === 'age-band'
    ? report.byAgeBand.map((group) => ({ label: group.ageBand, row: group.row }))
    : report.byRoom.map((group) => ({ label: group.room, row: group.row }))
}

/** The number, where there is one to show. */
export function valueOf(figure: SafeFigure): number | null {
  return figure.kind === 'shown' ? figure.value : null
}

/**
 * What the bars say. A winner is named only when every bar is shown: among hidden cells even "the most" may tell.
 */
export type Finding =
  | { readonly kind: 'most'; readonly label: string; readonly value: number }
  | { readonly kind: 'even' }
  | { readonly kind: 'partly-hidden' }
  | { readonly kind: 'nothing' }

export function findingOf(bars: readonly Bar[]): Finding {
  const shown = bars.filter((bar) => bar.figure.kind === 'shown')
  if (shown.length === 0) return { kind: 'nothing' }
  if (shown.length < bars.length || shown.length === 1) return { kind: 'partly-hidden' }
  const ordered = bars.toSorted((one, other) => (valueOf(other.figure) ?? 0) - (valueOf(one.figure) ?? 0))
  const [first, second] = ordered
  if (first === undefined || second === undefined) return { kind: 'nothing' }
  const value = valueOf(first.figure) ?? 0
  if (value === 0) return { kind: 'nothing' }
  return value === valueOf(second.figure) ? { kind: 'even' } : { kind: 'most', label: first.label, value }
}

/** Seconds → whole minutes and seconds: 110 → { minutes: 1, seconds: 50 }. */
export function waitOf(seconds: number): { readonly minutes: number; readonly seconds: number } {
  const whole = Math.round(seconds)
  return { minutes: Math.floor(whole / 60), seconds: whole % 60 }
}

/** The month to ask for first: the one of today in the place's own time, '2026-11'. */
export function monthOf(now: Date, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en', { timeZone, year: 'numeric', month: '2-digit' }).formatToParts(
    now,
  )
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? ''
  return `${part('year')}-${part('month')}`
}
