import { Schema, model } from 'mongoose'

import type { DeskLoad } from '@lyktan/shared/desk.ts'
import type { MemberId, MunicipalityId } from '@lyktan/shared/ids.ts'

/** What one leader has read today: for her alone, and gone tomorrow. Never part of any report. */
export interface DeskDayRecord {
  /** Made of the leader and the day. */
  _id: string
  municipalityId: MunicipalityId
  memberId: MemberId
  /** Such as 2026-11-20, where the municipality is. */
  day: string
  read: DeskLoad['read']
  severe: number
  /** Severe ones without a pause between. */
  inRow: number
  lastAt: Date | null
  /** What she wants to remember for the debriefing. */
  debrief: string | null
  /** Weeded from then on. */
  until: Date
}

const text = { type: String, required: true } as const
const schema = new Schema<DeskDayRecord>(
  {
    _id: text,
    municipalityId: text,
    memberId: text,
    day: text,
    read: { type: Schema.Types.Mixed, required: true },
    severe: { type: Number, required: true },
    inRow: { type: Number, required: true },
    lastAt: { type: Date, default: null },
    debrief: { type: String, default: null },
    until: { type: Date, required: true },
  },
  { strict: 'throw', versionKey: false, autoIndex: false, minimize: false },
)
schema.index({ until: 1 })

export const DeskDay = model('DeskDay', schema)
