import { Schema, model } from 'mongoose'

import type { CaseId, MemberId, MunicipalityId } from '@lyktan/shared/ids.ts'

/** What one leader has set aside for her own part. Read by her alone; it says nothing about her to anybody. */
export interface AsideRecord {
  /** Made of the leader and the case: doing it again changes nothing. */
  _id: string
  municipalityId: MunicipalityId
  memberId: MemberId
  caseId: CaseId
  /** skip: not now. pass: not me. */
  kind: 'skip' | 'pass'
  at: Date
}

const text = { type: String, required: true } as const
const schema = new Schema<AsideRecord>(
  {
    _id: text,
    municipalityId: text,
    memberId: text,
    caseId: text,
    kind: text,
    at: { type: Date, required: true },
  },
  { strict: 'throw', versionKey: false, autoIndex: false },
)
schema.index({ memberId: 1, at: 1 })
schema.index({ at: 1 })

export const Aside = model('Aside', schema)
