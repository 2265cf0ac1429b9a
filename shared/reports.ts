import { z } from 'zod'

import type { AgeBand } from './age-bands.ts'
import type { SessionKind } from './session-choices.ts'

/** A calendar month in the municipality's own time: '2026-11'. Free ranges are not offered: they would allow differencing. */
export const reportMonth = z.string().regex(/^20\d\d-(0[1-9]|1[0-2])$/)
export const usageReportInput = z.strictObject({ month: reportMonth })

/**
 * A figure after disclosure control. `few`: fewer than the threshold, not shown. `hidden`: shown nowhere because
 * it would give away another cell. `zero-to-four`: a zero in a breakdown, which may itself disclose.
 */
export type SafeFigure =
  | { readonly kind: 'shown'; readonly value: number }
  | { readonly kind: 'few' }
  | { readonly kind: 'hidden' }
  | { readonly kind: 'zero-to-four' }
  | { readonly kind: 'not-reported' }

export interface UsageRow {
  readonly visits: SafeFigure
  readonly uniqueParticipants: SafeFigure
  readonly openHours: number
  readonly messagesPosted: SafeFigure
  readonly messagesHeld: SafeFigure
  readonly messagesRemoved: SafeFigure
  /** Seconds; null when too few holds were decided to say. */
  readonly medianWaitSeconds: number | null
}

/** What was held in a month: hours of the place, not of persons. Sessions whose attendance is closed, at the latest half a day after. */
export interface SessionsMonth {
  /** Kinds of which any was held, in the order of their list. */
  readonly byKind: readonly {
    readonly kind: SessionKind
    readonly held: number
    readonly hours: number
    /** Of the hours: planned and led by young people, as two adults have confirmed. */
    readonly youthLedHours: number
  }[]
  /** Adults' time in the sessions' rooms, all together. */
  readonly staffHours: number
}

/** The month's usage report: no figure in it can be led back to a person. */
export interface UsageReport {
  readonly month: string
  readonly municipality: string
  readonly placeName: string
  readonly madeAt: string
  readonly total: UsageRow
  readonly byAgeBand: readonly { readonly ageBand: AgeBand; readonly row: UsageRow }[]
  readonly byRoom: readonly { readonly room: string; readonly row: UsageRow }[]
  readonly sessions: SessionsMonth
  /** Months that have any figures, newest first. */
  readonly months: readonly string[]
}
