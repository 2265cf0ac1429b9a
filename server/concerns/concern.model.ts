import { Schema, model } from 'mongoose'

import type {
  ConcernDanger,
  ConsultedRole,
  FeedbackAnswer,
  NotReportedReason,
  ReportReceiver,
  ToldAnswer,
} from '@lyktan/shared/concern-choices.ts'
import type { ConcernId, MemberId, MunicipalityId, TalkId } from '@lyktan/shared/ids.ts'

/**
 * That somebody was worried, and what was done about it. There is no field for what was seen or said, nor for whom it is about: that belongs
 * to the social services alone.
 */
export interface ConcernRecord {
  _id: ConcernId
  municipalityId: MunicipalityId
  openedBy: MemberId
  openedAt: Date
  /** Colleagues who may read it too. */
  named: MemberId[]
  talkId: TalkId | null
  version: number
  danger: ConcernDanger | null
  consulted: ConsultedRole[]
  told: ToldAnswer | null
  report: { to: ReportReceiver; at: Date; caseNumber: string | null } | null
  notReported: NotReportedReason | null
  feedback: { answer: FeedbackAnswer; at: Date } | null
  /** Days of reminders that have been told. */
  reminded: number[]
  changedAt: Date
  closedAt: Date | null
}

const text = { type: String, required: true } as const
const maybe = { type: String, default: null } as const
const kept = { type: Schema.Types.Mixed, default: null } as const

const schema = new Schema<ConcernRecord>(
  {
    _id: text,
    municipalityId: text,
    openedBy: text,
    openedAt: { type: Date, required: true },
    named: { type: [String], required: true },
    talkId: maybe,
    version: { type: Number, required: true },
    danger: maybe,
    consulted: { type: [String], required: true },
    told: maybe,
    report: kept,
    notReported: maybe,
    feedback: kept,
    reminded: { type: [Number], required: true },
    changedAt: { type: Date, required: true },
    closedAt: { type: Date, default: null },
  },
  { strict: 'throw', versionKey: false, autoIndex: false },
)
schema.index({ municipalityId: 1, openedAt: 1 })
schema.index({ municipalityId: 1, closedAt: 1 })

export const Concern = model('Concern', schema)
