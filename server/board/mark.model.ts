import { Schema, model } from 'mongoose'

import type { BoardShape } from '@lyktan/shared/board.ts'
import type { MarkId, MemberId, MunicipalityId, SessionId } from '@lyktan/shared/ids.ts'

/** A line or stamp on a board, for as long as it is there: gone when it is taken away, wiped, or the session ends. */
export interface MarkRecord {
  _id: MarkId
  municipalityId: MunicipalityId
  sessionId: SessionId
  memberId: MemberId
  /** The page's own name for it, so that sending again is the same mark. */
  clientId: string
  sheet: number
  place: number
  shape: BoardShape
}

const text = { type: String, required: true } as const
const number = { type: Number, required: true } as const

const schema = new Schema<MarkRecord>(
  {
    _id: text,
    municipalityId: text,
    sessionId: text,
    memberId: text,
    clientId: text,
    sheet: number,
    place: number,
    shape: { type: Schema.Types.Mixed, required: true },
  },
  { strict: 'throw', versionKey: false, autoIndex: false, collection: 'boardMarks' },
)
schema.index({ sessionId: 1, sheet: 1, memberId: 1 })
schema.index({ memberId: 1, clientId: 1 }, { unique: true })

export const BoardMark = model('BoardMark', schema)
