import { Schema, model } from 'mongoose'

import type { CaseId, MemberId, MunicipalityId } from '@lyktan/shared/ids.ts'

/** What a leader notes for her colleagues about a young person; shown with each later case about her. */
export interface StaffNoteRecord {
  _id: string
  municipalityId: MunicipalityId
  /** Whom it is about. */
  memberId: MemberId
  caseId: CaseId
  by: MemberId
  at: Date
  text: string
}

const text = { type: String, required: true } as const
const schema = new Schema<StaffNoteRecord>(
  {
    _id: text,
    municipalityId: text,
    memberId: text,
    caseId: text,
    by: text,
    at: { type: Date, required: true },
    text,
  },
  { strict: 'throw', versionKey: false, autoIndex: false },
)
schema.index({ municipalityId: 1, memberId: 1, at: 1 })
schema.index({ municipalityId: 1, at: 1 })

export const StaffNote = model('StaffNote', schema)
