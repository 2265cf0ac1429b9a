import { Schema, model } from 'mongoose'

import type { MemberId, MunicipalityId } from '@lyktan/shared/ids.ts'

/** How one member wants to be reached. Exists only while she does; the addresses are used for nothing else. */
export interface ReminderChoiceRecord {
  _id: MemberId
  municipalityId: MunicipalityId
  pushes: { endpoint: string; p256dh: string; auth: string }[]
  mail: {
    address: string
    isConfirmed: boolean
    /** Of the code that was sent there; null when it has been given. */
    codeHash: string | null
    codeUntil: Date
    triesLeft: number
  } | null
  /** Codes sent since then, so that nobody has us write to somebody else. */
  codes: { count: number; since: Date }
}

const text = { type: String, required: true } as const
const date = { type: Date, required: true } as const
const number = { type: Number, required: true } as const

const mail = new Schema(
  {
    address: text,
    isConfirmed: { type: Boolean, required: true },
    codeHash: { type: String, default: null },
    codeUntil: date,
    triesLeft: number,
  },
  { _id: false, strict: 'throw' },
)
const schema = new Schema<ReminderChoiceRecord>(
  {
    _id: text,
    municipalityId: text,
    pushes: [{ _id: false, endpoint: text, p256dh: text, auth: text }],
    mail: { type: mail, default: null },
    codes: { count: number, since: date },
  },
  { strict: 'throw', versionKey: false, autoIndex: false },
)
schema.index({ 'mail.isConfirmed': 1, 'mail.codeUntil': 1 })
schema.index({ 'pushes.endpoint': 1 })

export const ReminderChoice = model('ReminderChoice', schema)
