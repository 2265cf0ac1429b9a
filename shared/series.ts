import { z } from 'zod'

import { memberId, seriesId, sessionId, templateId } from './ids.ts'
import type { SeriesId, SessionId } from './ids.ts'
import type { PersonView } from './people.ts'
import { sessionContent, sessionLimits } from './sessions.ts'
import type { SessionView } from './sessions.ts'
import { noInput } from './shifts.ts'
import { lineText, writtenText } from './text.ts'

/** What a series may rest in: the holidays that the municipality has entered, and the days that the law makes red. */
export const restKinds = ['school-holiday', 'public-holiday'] as const
export type RestKind = (typeof restKinds)[number]

export const seriesLimits = {
  ruleCharacters: 120,
  minutesLeast: 15,
  minutesMost: sessionLimits.hoursMost * 60,
  skippedMost: 120,
  holidaysMost: 80,
  holidayNameCharacters: 60,
} as const

const isDay = (date: string) => z.iso.date().safeParse(date).success

/** A time on the wall of the municipality: '2026-11-26T18:00'. It has no zone, so 18:00 stays 18:00 all year. */
const wallTime = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d$/)
  .refine((wall) => isDay(wall.slice(0, 10)), { error: 'date' })

const minutes = z.int().min(seriesLimits.minutesLeast).max(seriesLimits.minutesMost)
/** The recurring part of an RRULE (RFC 5545): 'FREQ=WEEKLY;BYDAY=TH'. */
const rule = z
  .string()
  .max(seriesLimits.ruleCharacters)
  .regex(/^[A-Z0-9=;,+-]+$/)
const restsIn = z.array(z.enum(restKinds)).max(restKinds.length)

const recurrence = { startsAt: wallTime, minutes, rule, lastDate: z.iso.date(), restsIn } as const

/** What each session of a series is, until one is changed by itself. */
const content = z.strictObject({
  ...sessionContent,
  hosts: z.array(memberId).max(sessionLimits.hostsMost),
  templateId: templateId.nullable(),
  riskChecked: z.boolean(),
  isPublished: z.boolean(),
})
export type SeriesContent = z.output<typeof content>

const previewSeriesInput = z.strictObject(recurrence)
const planSeriesInput = z.strictObject({
  content,
  ...recurrence,
  /** Dates that the preview showed and that shall not be. */
  skipped: z.array(wallTime).max(seriesLimits.skippedMost),
})
const version = z.int().min(1)
const changeSeriesInput = z.strictObject({
  seriesId,
  version,
  /** From this session on. One session alone is changed with `session:change`. */
  sessionId,
  change: content.partial(),
  startsAt: wallTime.optional(),
  minutes: minutes.optional(),
  rule: rule.optional(),
  lastDate: z.iso.date().optional(),
})
const endSeriesInput = z.strictObject({
  seriesId,
  version,
  /** The first local date on which it is no more. */
  from: z.iso.date(),
  /** What everybody who looks for it reads. */
  words: writtenText(300).nullable(),
})

const holiday = z
  .strictObject({
    name: lineText(seriesLimits.holidayNameCharacters),
    from: z.iso.date(),
    to: z.iso.date(),
  })
  .refine(({ from, to }) => from <= to, { error: 'holiday.order', path: ['to'] })
const setHolidaysInput = z.strictObject({ holidays: z.array(holiday).max(seriesLimits.holidaysMost) })

/** One date as a series would have it. */
export interface PreviewedDate {
  /** The time on the wall that names it. */
  readonly wall: string
  readonly startsAt: string
  readonly endsAt: string
  /** The holiday in which it would rest: nothing is made for it. */
  readonly rest: string | null
  /** What else is planned at that time. */
  readonly beside: readonly string[]
}

export interface SeriesView {
  readonly id: SeriesId
  readonly version: number
  readonly title: string
  readonly startsAt: string
  readonly minutes: number
  readonly rule: string
  readonly lastDate: string
  readonly restsIn: readonly RestKind[]
  readonly plannedBy: PersonView | null
  /** ISO time: sessions before it stand in the programme; later ones come by themselves. */
  readonly madeUntil: string
}

/** Days on which the schools, or all of Sweden, are free. Local dates, both included. */
export interface HolidayView {
  readonly name: string
  readonly from: string
  readonly to: string
}

/** What a client may ask about series over the socket. */
export const seriesCommands = {
  'series:list': noInput,
  'series:preview': previewSeriesInput,
  'series:plan': planSeriesInput,
  'series:change': changeSeriesInput,
  'series:end': endSeriesInput,
  'hosts:list': noInput,
  'holidays:view': noInput,
  'holidays:set': setHolidaysInput,
} as const

interface HolidayAnswer {
  /** The municipality has not entered its own: these are the usual weeks, and only a start. */
  readonly isUsual: boolean
  readonly holidays: readonly HolidayView[]
  readonly publicHolidays: readonly HolidayView[]
}

export interface SeriesAnswers {
  /** Those that are not over, by their first day. */
  'series:list': { readonly series: readonly SeriesView[] }
  /** `fault` says why it cannot be; then there are no dates. */
  'series:preview': { readonly fault: string | null; readonly dates: readonly PreviewedDate[] }
  'series:plan': { readonly series: SeriesView; readonly sessions: readonly SessionView[] }
  /** The series that holds from that session on, with its sessions. `cancelled`: dates that it no longer has. */
  'series:change': {
    readonly series: SeriesView
    readonly sessions: readonly SessionView[]
    readonly cancelled: readonly SessionId[]
  }
  'series:end': { readonly cancelled: readonly SessionId[] }
  /** Leaders and youth hosts of the municipality, by name: whoever may host. */
  'hosts:list': { readonly hosts: readonly PersonView[] }
  'holidays:view': HolidayAnswer
  'holidays:set': HolidayAnswer
}
