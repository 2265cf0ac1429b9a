import type { AgeBand } from '@lyktan/shared/age-bands.ts'
import type { MemberId, MunicipalityId, SeriesId, SessionId, TemplateId } from '@lyktan/shared/ids.ts'
import type { Language } from '@lyktan/shared/languages.ts'
import type { RestKind } from '@lyktan/shared/series.ts'
import type { AccessPoint, PlaceKind, SessionKind, SignUpKind } from '@lyktan/shared/session-choices.ts'
import { Schema, model } from 'mongoose'

/** What comes again and again: what each of its sessions is, and when. Its sessions are records of their own. */
export interface SeriesRecord {
  _id: SeriesId
  municipalityId: MunicipalityId
  content: {
    kind: SessionKind
    title: string
    text: string
    ageBands: AgeBand[]
    language: Language
    place: { kind: PlaceKind; address: string | null }
    access: AccessPoint[]
    accessNote: string | null
    capacity: number | null
    signUp: SignUpKind
    sensitive: boolean
    themeWeek: string | null
    youthLed: boolean
    hosts: MemberId[]
    templateId: TemplateId | null
    riskChecked: boolean
    isPublished: boolean
  }
  /** First time on the wall; the municipality's own time zone is the series'. */
  startsAt: string
  minutes: number
  /** The recurring part of an RRULE (RFC 5545). */
  rule: string
  /** Local date, included. */
  lastDate: string
  restsIn: RestKind[]
  /** Times on the wall that the rule gives and nobody wants. */
  skipped: string[]
  /** Sessions that were here before the series took the form it has: which of its dates each of them stands for. */
  kept: { recurrenceId: string; sessionId: SessionId }[]
  plannedBy: MemberId
  version: number
}

const text = { type: String, required: true } as const
const optional = { type: String, default: null } as const
const texts = { type: [String], required: true } as const
const yesOrNo = { type: Boolean, required: true } as const
const number = { type: Number, required: true } as const

const schema = new Schema<SeriesRecord>(
  {
    _id: text,
    municipalityId: text,
    content: {
      _id: false,
      kind: text,
      title: text,
      text,
      ageBands: texts,
      language: text,
      place: { _id: false, kind: text, address: optional },
      access: texts,
      accessNote: optional,
      capacity: { type: Number, default: null },
      signUp: text,
      sensitive: yesOrNo,
      themeWeek: optional,
      youthLed: yesOrNo,
      hosts: texts,
      templateId: optional,
      riskChecked: yesOrNo,
      isPublished: yesOrNo,
    },
    startsAt: text,
    minutes: number,
    rule: text,
    lastDate: text,
    restsIn: texts,
    skipped: texts,
    kept: [{ _id: false, recurrenceId: text, sessionId: text }],
    plannedBy: text,
    version: number,
  },
  { strict: 'throw', versionKey: false, autoIndex: false },
)
schema.index({ municipalityId: 1, lastDate: 1 })

export const Series = model('Series', schema)
