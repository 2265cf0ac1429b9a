import type { MunicipalityId, SessionId } from '@lyktan/shared/ids.ts'
import type { LiveState } from '@lyktan/moderation/live/live-state.ts'
import { Schema, model } from 'mongoose'

/** What goes on in one session: one record, changed on the condition that it is as it was read. Has the session's id. */
export interface LiveRecord extends LiveState {
  _id: SessionId
  municipalityId: MunicipalityId
  /** Grows with every change, also of the questions; what was read with a lower one is late. */
  rev: number
  questionsRev: number
  /** When the session ended; from then on nothing changes, and it is kept so long as the retention plan says. */
  closedAt: Date | null
}

const text = { type: String, required: true } as const
const number = { type: Number, required: true } as const
/** Plain values that are read and written whole. */
const whole = { type: Schema.Types.Mixed, default: null } as const
const list = { type: Schema.Types.Mixed, required: true } as const

const schema = new Schema<LiveRecord>(
  {
    _id: text,
    municipalityId: text,
    rev: number,
    questionsRev: number,
    hands: list,
    word: { type: String, default: null },
    prompt: whole,
    prompts: list,
    timer: whole,
    breakUntil: { type: Number, default: null },
    breakWishes: list,
    isMoodOpen: { type: Boolean, required: true },
    recap: whole,
    closedAt: { type: Date, default: null },
  },
  { strict: 'throw', versionKey: false, autoIndex: false, minimize: false },
)
schema.index({ closedAt: 1 })

export const LiveSession = model('LiveSession', schema)
