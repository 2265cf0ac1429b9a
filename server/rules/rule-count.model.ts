import { Schema, model } from 'mongoose'

// What rules did, by day and rule. Nobody's id, no nickname and no text: only how often.

/** How often a rule fired on an opening day. */
export interface RuleDayRecord {
  _id: string
  municipalityId: string
  day: string
  /** The watched set that it was counted for; null for what applied. */
  setId: string | null
  filter: string
  rule: string
  hits: number
  /** When the leaders were told that it fires more than it used to. */
  alarmedAt: Date | null
}

/** Whether one finding was right, by the decision of the case that it stood in; a later decision of the same case takes its place. */
export interface JudgementRecord {
  /** Case, filter and rule. */
  _id: string
  municipalityId: string
  filter: string
  rule: string
  right: boolean
  judgedAt: Date
}

const options = { strict: 'throw', versionKey: false, autoIndex: false } as const
const text = { type: String, required: true } as const

const ruleDaySchema = new Schema<RuleDayRecord>(
  {
    _id: text,
    municipalityId: text,
    day: text,
    setId: { type: String, default: null },
    filter: text,
    rule: text,
    hits: { type: Number, required: true },
    alarmedAt: { type: Date, default: null },
  },
  options,
)
ruleDaySchema.index({ municipalityId: 1, day: 1 })

const judgementSchema = new Schema<JudgementRecord>(
  {
    _id: text,
    municipalityId: text,
    filter: text,
    rule: text,
    right: { type: Boolean, required: true },
    judgedAt: { type: Date, required: true },
  },
  options,
)
judgementSchema.index({ municipalityId: 1, judgedAt: 1 })

export const RuleDay = model('RuleDay', ruleDaySchema)
export const Judgement = model('RuleJudgement', judgementSchema)
