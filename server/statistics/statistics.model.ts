import { Schema, model } from 'mongoose'

import type { AgeBand } from '@lyktan/shared/age-bands.ts'

import type { Measure } from './counters.ts'

// The one-way street: none of these collections holds a member's id, a nickname or a text.

/** How much of something there was in a room on an opening day. */
export interface DayCounterRecord {
  _id: string
  municipalityId: string
  roomId: string
  ageBand: AgeBand | null
  measure: Measure
  month: string
  day: string
  value: number
}

/**
 * One visit, or one participant of a month, as a keyed hash: written once however often she acts, and nobody can
 * tell whose it is, nor which marks belong together, once the period's key is gone.
 */
export interface MarkRecord {
  _id: string
  municipalityId: string
  month: string
  /** visit: room and day. room: a participant of a room's month. place: of the month, sensitive rooms left out. */
  kind: 'visit' | 'room' | 'place'
  roomId: string | null
  ageBand: AgeBand
}

/** The random key of a municipality's month; destroyed when the month is frozen. */
export interface PeriodKeyRecord {
  _id: string
  municipalityId: string
  month: string
  key: string
}

/** One figure of a month. `visits` and the two kinds of participants come from marks, the rest from day counters. */
export interface MonthFigure {
  roomId: string | null
  ageBand: AgeBand | null
  measure: Measure | 'visits' | 'room-participants' | 'place-participants'
  value: number
}

/** A month that is never counted again. */
export interface FrozenMonthRecord {
  _id: string
  municipalityId: string
  month: string
  frozenAt: Date
  figures: MonthFigure[]
}

const options = { strict: 'throw', versionKey: false, autoIndex: false } as const
const text = { type: String, required: true } as const
const optional = { type: String, default: null } as const
const number = { type: Number, required: true } as const

const dayCounterSchema = new Schema<DayCounterRecord>(
  {
    _id: text,
    municipalityId: text,
    roomId: text,
    ageBand: optional,
    measure: text,
    month: text,
    day: text,
    value: number,
  },
  options,
)
dayCounterSchema.index({ municipalityId: 1, month: 1 })

const markSchema = new Schema<MarkRecord>(
  { _id: text, municipalityId: text, month: text, kind: text, roomId: optional, ageBand: text },
  options,
)
markSchema.index({ municipalityId: 1, month: 1 })

const periodKeySchema = new Schema<PeriodKeyRecord>(
  { _id: text, municipalityId: text, month: text, key: text },
  options,
)
periodKeySchema.index({ municipalityId: 1, month: 1 })

const figure = { _id: false, roomId: optional, ageBand: optional, measure: text, value: number }
const frozenMonthSchema = new Schema<FrozenMonthRecord>(
  {
    _id: text,
    municipalityId: text,
    month: text,
    frozenAt: { type: Date, required: true },
    figures: [figure],
  },
  options,
)
frozenMonthSchema.index({ municipalityId: 1, month: 1 })

export const DayCounter = model('DayCounter', dayCounterSchema)
export const Mark = model('Mark', markSchema)
export const PeriodKey = model('PeriodKey', periodKeySchema)
export const FrozenMonth = model('FrozenMonth', frozenMonthSchema)
