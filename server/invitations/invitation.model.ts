import type { AgeBand } from '@lyktan/shared/age-bands.ts'
import { Schema, model } from 'mongoose'

/** A card. Who made it is in the audit; who got it, and when it was used, is nowhere. */
export interface InvitationRecord {
  _id: string
  municipalityId: string
  ageBand: AgeBand
  /** The keyed hash of the code: a reader of the database cannot come in. */
  codeHash: string
  madeAt: Date
  expiresAt: Date
  state: 'unused' | 'used' | 'revoked'
  /** In a demo: one card lets in any number. */
  isReusable: boolean
}

const schema = new Schema<InvitationRecord>(
  {
    _id: String,
    municipalityId: { type: String, required: true },
    ageBand: { type: String, required: true },
    codeHash: { type: String, required: true },
    madeAt: { type: Date, required: true },
    expiresAt: { type: Date, required: true },
    state: { type: String, required: true },
    isReusable: { type: Boolean, default: false },
  },
  { strict: 'throw', versionKey: false, autoIndex: false },
)
schema.index({ codeHash: 1 }, { unique: true })
schema.index({ municipalityId: 1, madeAt: -1, _id: 1 })
// A month after its end a card tells nobody anything more.
schema.index({ expiresAt: 1 }, { expireAfterSeconds: 30 * 24 * 3600 })

export const Invitation = model('Invitation', schema)
