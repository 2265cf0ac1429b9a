import { Schema, model } from 'mongoose'

/** How often somebody has tried to sign in under one name lately. The name itself is not here, only a keyed hash of it. */
interface TriesRecord {
  _id: string
  count: number
  endsAt: Date
}

const schema = new Schema<TriesRecord>(
  { _id: String, count: { type: Number, required: true }, endsAt: { type: Date, required: true } },
  { strict: 'throw', versionKey: false, autoIndex: false },
)
schema.index({ endsAt: 1 }, { expireAfterSeconds: 0 })

export const Tries = model('Tries', schema)
