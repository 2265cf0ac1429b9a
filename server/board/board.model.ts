import { Schema, model } from 'mongoose'

import type { MunicipalityId, SessionId } from '@lyktan/shared/ids.ts'

/** A session's drawing board. Has the session's id; what is on it are the marks of its present sheet. */
export interface BoardRecord {
  _id: SessionId
  municipalityId: MunicipalityId
  /** Grows by one with every change, after the change is stored: what is read after it is never older. */
  rev: number
  isOpen: boolean
  /** Wiping takes a new sheet: what somebody was just drawing on the old one cannot come after. */
  sheet: number
}

const text = { type: String, required: true } as const
const number = { type: Number, required: true } as const

const schema = new Schema<BoardRecord>(
  {
    _id: text,
    municipalityId: text,
    rev: number,
    isOpen: { type: Boolean, required: true },
    sheet: number,
  },
  { strict: 'throw', versionKey: false, autoIndex: false },
)

export const Board = model('Board', schema)
