import { Schema, model } from 'mongoose'

import type { Rule } from '@lyktan/shared/rules.ts'
import type { Thresholds } from '@lyktan/shared/rule-bounds.ts'

/**
 * A set of rules that people wrote. While it is a draft its content changes, one version at a time; from the moment it is tested it never does.
 * Kept for ever: an old finding names the set it came from.
 */
export interface RuleSetRecord {
  _id: string
  municipalityId: string
  /** 1, 2, 3 … in the municipality. */
  number: number
  name: string
  isDraft: boolean
  version: number
  rules: Rule[]
  thresholds: Thresholds
  /** SHA-256 of the content. */
  hash: string
  basedOn: number | null
  madeBy: string
  madeAt: Date
  signedBy: string | null
  signedAt: Date | null
  /** Of the content that was last replayed to the end, and when. */
  replayedHash: string | null
  replayedAt: Date | null
}

/** What applies in a municipality: one record, so that a switch is one write and there is never more than one live set. */
export interface RulesHeadRecord {
  /** The municipality's id. */
  _id: string
  version: number
  liveId: string | null
  liveSince: Date | null
  liveBy: string | null
  observedIds: string[]
  /** What was live before, the latest last: where a roll-back leads. */
  earlierIds: string[]
  /** Every set that has been live: they are never drafts again. */
  everLiveIds: string[]
}

const options = { strict: 'throw', versionKey: false, autoIndex: false } as const
const text = { type: String, required: true } as const
const number = { type: Number, required: true } as const
const date = { type: Date, default: null } as const
/** Plain values that are read and written whole. */
const whole = { type: Schema.Types.Mixed, required: true } as const

const ruleSetSchema = new Schema<RuleSetRecord>(
  {
    _id: text,
    municipalityId: text,
    number,
    name: text,
    isDraft: { type: Boolean, required: true },
    version: number,
    rules: whole,
    thresholds: whole,
    hash: text,
    basedOn: { type: Number, default: null },
    madeBy: text,
    madeAt: { type: Date, required: true },
    signedBy: { type: String, default: null },
    signedAt: date,
    replayedHash: { type: String, default: null },
    replayedAt: date,
  },
  options,
)
ruleSetSchema.index({ municipalityId: 1, number: 1 }, { unique: true })

export const RuleSet = model('RuleSet', ruleSetSchema)
export const RulesHead = model(
  'RulesHead',
  new Schema<RulesHeadRecord>(
    {
      _id: text,
      version: number,
      liveId: { type: String, default: null },
      liveSince: date,
      liveBy: { type: String, default: null },
      observedIds: { type: [String], required: true },
      earlierIds: { type: [String], required: true },
      everLiveIds: { type: [String], required: true },
    },
    options,
  ),
)
