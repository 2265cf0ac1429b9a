import { Schema, model } from 'mongoose'

import type { MunicipalityId } from '@lyktan/shared/ids.ts'

/** When a leader last said that she has read the hand-over. */
export interface ReadingRecord {
  /** The leader's id. */
  _id: string
  municipalityId: MunicipalityId
  readAt: Date
}

const schema = new Schema<ReadingRecord>(
  {
    _id: { type: String, required: true },
    municipalityId: { type: String, required: true },
    readAt: { type: Date, required: true },
  },
  { strict: 'throw', versionKey: false, autoIndex: false },
)

export const HandoverReading = model('HandoverReading', schema)
