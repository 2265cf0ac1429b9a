import type { ClientId, MemberId, MunicipalityId, QuestionId, SessionId } from '@lyktan/shared/ids.ts'
import { Schema, model } from 'mongoose'

/**
 * Who asked a question, and who wished for an answer to it. Kept apart from the question: read only to reach its asker, to show somebody what is
 * hers, and when somebody may be in danger (house rule 5). Removed when the session ends.
 */
export interface AskerRecord {
  _id: QuestionId
  municipalityId: MunicipalityId
  sessionId: SessionId
  askerId: MemberId
  clientId: ClientId
  voterIds: MemberId[]
  votesRev: number
}

const text = { type: String, required: true } as const

const schema = new Schema<AskerRecord>(
  {
    _id: text,
    municipalityId: text,
    sessionId: text,
    askerId: text,
    clientId: text,
    voterIds: { type: [String], required: true },
    votesRev: { type: Number, required: true },
  },
  { strict: 'throw', versionKey: false, autoIndex: false },
)
schema.index({ sessionId: 1, askerId: 1, clientId: 1 }, { unique: true })
schema.index({ askerId: 1 })
schema.index({ voterIds: 1 })

export const QuestionAsker = model('QuestionAsker', schema)
