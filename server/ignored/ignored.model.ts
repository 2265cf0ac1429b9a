import { Schema, model } from 'mongoose'

import type { MemberId, MunicipalityId } from '@lyktan/shared/ids.ts'

/** One member has folded another's messages in her own view. */
export interface IgnoredRecord {
  _id: string
  municipalityId: MunicipalityId
  memberId: MemberId
  ignoredId: MemberId
  since: Date
}

const text = { type: String, required: true } as const

const schema = new Schema<IgnoredRecord>(
  {
    _id: text,
    municipalityId: text,
    memberId: text,
    ignoredId: text,
    since: { type: Date, required: true },
  },
  { strict: 'throw', versionKey: false, autoIndex: false },
)
schema.index({ memberId: 1, ignoredId: 1 }, { unique: true })
schema.index({ ignoredId: 1 })

export const Ignored = model('Ignored', schema)
