import { Schema, model } from 'mongoose'

import type { MemberId, MunicipalityId, NoteId } from '@lyktan/shared/ids.ts'

/** A note from one shift to the next. */
export interface NoteRecord {
  _id: NoteId
  municipalityId: MunicipalityId
  authorId: MemberId
  text: string
  writtenAt: Date
  readBy: MemberId[]
}

const text = { type: String, required: true } as const

const schema = new Schema<NoteRecord>(
  {
    _id: text,
    municipalityId: text,
    authorId: text,
    text,
    writtenAt: { type: Date, required: true },
    readBy: { type: [String], required: true },
  },
  { strict: 'throw', versionKey: false, autoIndex: false },
)
schema.index({ municipalityId: 1, writtenAt: 1 })

export const HandoverNote = model('HandoverNote', schema)
