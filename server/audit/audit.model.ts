import { Schema, model } from 'mongoose'

/** One staff act in a municipality's chain. Ids and codes only: text never enters it. */
export interface AuditRecord {
  /** Municipality and number, so that no two entries can have the same place. */
  _id: string
  municipalityId: string
  /** 1, 2, 3 … without holes. */
  number: number
  at: Date
  actorId: string
  act: string
  objectKind: string
  objectId: string
  reason: string | null
  previousHash: string
  hash: string
}

/** Where the chain ended when it was last written: what a cut tail is known by. */
export interface AuditHeadRecord {
  /** The municipality's id. */
  _id: string
  number: number
  hash: string
}

const options = { strict: 'throw', versionKey: false, autoIndex: false } as const
const text = { type: String, required: true } as const
const number = { type: Number, required: true } as const

const auditSchema = new Schema<AuditRecord>(
  {
    _id: text,
    municipalityId: text,
    number,
    at: { type: Date, required: true },
    actorId: text,
    act: text,
    objectKind: text,
    objectId: text,
    reason: { type: String, default: null },
    previousHash: text,
    hash: text,
  },
  options,
)
auditSchema.index({ municipalityId: 1, number: 1 }, { unique: true })

export const AuditEntry = model('AuditEntry', auditSchema)
export const AuditHead = model(
  'AuditHead',
  new Schema<AuditHeadRecord>({ _id: text, number, hash: text }, options),
)
