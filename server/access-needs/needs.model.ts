import { Schema, model } from 'mongoose'

import type { MemberId, MunicipalityId } from '@lyktan/shared/ids.ts'
import type { AccessNeed } from '@lyktan/shared/sign-up-choices.ts'

/**
 * What one young person needs to take part, told once. Read by herself, and for the places of one session at a time; there is
 * no index on the needs, so that nobody is ever found by one (dataskyddslagen 3:3).
 */
export interface NeedsRecord {
  _id: MemberId
  municipalityId: MunicipalityId
  needs: AccessNeed[]
}

const text = { type: String, required: true } as const

const schema = new Schema<NeedsRecord>(
  { _id: text, municipalityId: text, needs: { type: [String], required: true } },
  { strict: 'throw', versionKey: false, autoIndex: false },
)

export const Needs = model('AccessNeeds', schema)
