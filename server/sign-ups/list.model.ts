import { Schema, model } from 'mongoose'

import type { MemberId, MunicipalityId, SessionId } from '@lyktan/shared/ids.ts'
import type { RefusalReason, SignUpState } from '@lyktan/shared/sign-up-choices.ts'

/**
 * Everybody who has signed up for one session, in one record, so that whoever writes has seen everybody. Its id is the session's.
 * When the session is over the people are weeded and the counts stay.
 */
export interface SignUpListRecord {
  _id: SessionId
  municipalityId: MunicipalityId
  people: {
    memberId: MemberId
    state: SignUpState
    turn: number
    offeredUntil: number | null
    reason: RefusalReason | null
  }[]
  /** The last turn given. */
  turns: number
  /** Grows by one with every change; writes are conditional on the one read. */
  version: number
  /** When it must be looked at again by itself: an offer that runs out, the start. null when nothing can change any more. */
  dueAt: Date | null
  /** Since when the session is over. */
  closedAt: Date | null
  /** What is left when the people are weeded. */
  counts: { signedUp: number; unplaced: number } | null
}

const text = { type: String, required: true } as const
const number = { type: Number, required: true } as const

const schema = new Schema<SignUpListRecord>(
  {
    _id: text,
    municipalityId: text,
    people: [
      {
        _id: false,
        memberId: text,
        state: text,
        turn: number,
        offeredUntil: { type: Number, default: null },
        reason: { type: String, default: null },
      },
    ],
    turns: number,
    version: number,
    dueAt: { type: Date, default: null },
    closedAt: { type: Date, default: null },
    counts: {
      type: new Schema({ signedUp: Number, unplaced: Number }, { _id: false, strict: 'throw' }),
      default: null,
    },
  },
  { strict: 'throw', versionKey: false, autoIndex: false },
)
schema.index({ 'people.memberId': 1 })
schema.index({ municipalityId: 1, dueAt: 1 })
schema.index({ municipalityId: 1, closedAt: 1 })

export const SignUpListModel = model('SignUpList', schema)
