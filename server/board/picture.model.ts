import { Schema, model } from 'mongoose'

import type { MunicipalityId, PictureId, SessionId } from '@lyktan/shared/ids.ts'

/** A finished picture. It holds nobody: who drew what is not in it and is not kept beside it. */
export interface PictureRecord {
  _id: PictureId
  municipalityId: MunicipalityId
  sessionId: SessionId
  state: 'waiting' | 'shown'
  svg: string
  lines: number
  stamps: number
  madeAt: Date
  /** When the session was over; null while it is not. */
  endedAt: Date | null
}

const text = { type: String, required: true } as const
const number = { type: Number, required: true } as const

const schema = new Schema<PictureRecord>(
  {
    _id: text,
    municipalityId: text,
    sessionId: text,
    state: text,
    svg: text,
    lines: number,
    stamps: number,
    madeAt: { type: Date, required: true },
    endedAt: { type: Date, default: null },
  },
  { strict: 'throw', versionKey: false, autoIndex: false, collection: 'boardPictures' },
)
schema.index({ sessionId: 1, madeAt: 1 })
schema.index({ municipalityId: 1, endedAt: 1 })

export const BoardPicture = model('BoardPicture', schema)
