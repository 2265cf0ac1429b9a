import { ageBands } from '@lyktan/shared/age-bands.ts'
import type { SafeFigure, UsageRow } from '@lyktan/shared/reports.ts'
import type { Language } from '@lyktan/shared/languages.ts'

import type { Words } from '../words/words.ts'
import { findingOf, waitOf } from './figures.ts'
import type { Bar, Grouping, Measure } from './figures.ts'

const locales = { sv: 'sv-SE', en: 'en-GB' } as const

/** The report's texts in one reader's language. */
export interface ReportWords {
  readonly words: Words
  readonly language: Language
}

/** "november 2026" */
export const monthName = (month: string, language: Language): string =>
  new Intl.DateTimeFormat(locales[language], { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${month}-15T12:00:00Z`),
  )

/** "2 500" */
export const numberText = (value: number, language: Language): string =>
  new Intl.NumberFormat(locales[language], { maximumFractionDigits: 1 }).format(value)

/** A figure as it may be shown: the number, or in words why there is none. */
export function figureText(figure: SafeFigure, { words, language }: ReportWords): string {
  const { reports } = words
  switch (figure.kind) {
    case 'shown':
      return numberText(figure.value, language)
    case 'few':
      return reports.few
    case 'hidden':
      return reports.hidden
    case 'zero-to-four':
      return reports.zeroToFour
    case 'not-reported':
      return reports.notReported
  }
}

export const hoursText = (hours: number, { words, language }: ReportWords): string =>
  words.reports.hours(numberText(hours, language))

export function waitText(seconds: number | null, { words }: ReportWords): string {
  if (seconds === null) return words.reports.noWait
  const wait = waitOf(seconds)
  return words.reports.wait(wait.minutes, wait.seconds)
}

/** Age bands are codes until here; rooms already have their names. */
export function groupName(label: string, { words }: ReportWords): string {
  const band = ageBands.find((one) => one === label)
  return band === undefined ? label : words.frame.ageBand(band)
}

/** What the bars say, as a heading. */
export function findingText(bars: readonly Bar[], measure: Measure, said: ReportWords): string {
  const { reports } = said.words
  const finding = findingOf(bars)
  const name = reports.measures[measure]
  switch (finding.kind) {
    case 'most':
      return reports.finding.most(
        name,
        groupName(finding.label, said),
        numberText(finding.value, said.language),
      )
    case 'even':
      return reports.finding.even(name)
    case 'partly-hidden':
      return reports.finding.partlyHidden(name)
    case 'nothing':
      return reports.finding.nothing(name)
  }
}

/** "Besök per åldersgrupp, november 2026." */
export function chartText(
  shown: { readonly measure: Measure; readonly grouping: Grouping; readonly month: string },
  { words, language }: ReportWords,
): string {
  const { reports } = words
  return reports.what(
    reports.measures[shown.measure],
    reports.by[shown.grouping],
    monthName(shown.month, language),
  )
}

/** The month in one or two plain sentences. */
export function summaryText(month: string, total: UsageRow, said: ReportWords): string {
  const { reports } = said.words
  const named = { month: monthName(month, said.language), hours: hoursText(total.openHours, said) }
  const isShown = total.visits.kind === 'shown' && total.uniqueParticipants.kind === 'shown'
  const visitors = isShown
    ? reports.summary({
        ...named,
        visits: figureText(total.visits, said),
        unique: figureText(total.uniqueParticipants, said),
      })
    : reports.summaryFew(named)
  if (total.medianWaitSeconds === null) return visitors
  return `${visitors} ${reports.summaryWait(waitText(total.medianWaitSeconds, said))}`
}
