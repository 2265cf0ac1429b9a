import type { AgeBand } from '@lyktan/shared/age-bands.ts'
import type { MunicipalityId, SessionId } from '@lyktan/shared/ids.ts'
import type { PlaceKind, SessionKind } from '@lyktan/shared/session-choices.ts'
import { Schema, model } from 'mongoose'

/** What is left of a session's attendance: counts. Holds no person, and leaves the server through disclosure control alone. */
export interface SessionFigureRecord {
  _id: SessionId
  municipalityId: MunicipalityId
  /** '2026-11', in the municipality's own time. */
  month: string
  kind: SessionKind
  place: PlaceKind
  sensitive: boolean
  youthLed: boolean
  attended: { ageBand: AgeBand; count: number }[]
  sessionSeconds: number
  staffSeconds: number
}

const text = { type: String, required: true } as const
const number = { type: Number, required: true } as const
const yesOrNo = { type: Boolean, required: true } as const

const schema = new Schema<SessionFigureRecord>(
  {
    _id: text,
    municipalityId: text,
    month: text,
    kind: text,
    place: text,
    sensitive: yesOrNo,
    youthLed: yesOrNo,
    attended: [{ _id: false, ageBand: text, count: number }],
    sessionSeconds: number,
    staffSeconds: number,
  },
  { strict: 'throw', versionKey: false, autoIndex: false },
)
schema.index({ municipalityId: 1, month: 1 })

export const SessionFigure = model('SessionFigure', schema)
