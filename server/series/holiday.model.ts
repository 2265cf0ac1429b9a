import { Schema, model } from 'mongoose'

/** The school holidays that a municipality has entered. */
export interface SchoolHolidaysRecord {
  /** The municipality's id. */
  _id: string
  holidays: { name: string; from: string; to: string }[]
}

const text = { type: String, required: true } as const

export const SchoolHolidays = model(
  'SchoolHolidays',
  new Schema<SchoolHolidaysRecord>(
    { _id: text, holidays: [{ _id: false, name: text, from: text, to: text }] },
    { strict: 'throw', versionKey: false, autoIndex: false },
  ),
)
