import type { MunicipalityId, TemplateId } from '@lyktan/shared/ids.ts'
import type { TemplateContent } from '@lyktan/shared/templates.ts'
import { Schema, model } from 'mongoose'

/** What evenings of a municipality begin with. Holds nobody. */
export interface TemplateRecord {
  _id: TemplateId
  municipalityId: MunicipalityId
  content: TemplateContent
  changedAt: Date
}

const text = { type: String, required: true } as const
const optional = { type: String, default: null } as const
const texts = { type: [String], required: true } as const
const yesOrNo = { type: Boolean, required: true } as const

const schema = new Schema<TemplateRecord>(
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
      placeKind: text,
      access: texts,
      accessNote: optional,
      capacity: { type: Number, default: null },
      signUp: text,
      sensitive: yesOrNo,
      youthLed: yesOrNo,
      minutes: { type: Number, required: true },
      purpose: text,
      steps: text,
      riskPoints: texts,
    },
    changedAt: { type: Date, required: true },
  },
  { strict: 'throw', versionKey: false, autoIndex: false },
)
schema.index({ municipalityId: 1, changedAt: 1 })

export const Template = model('Template', schema)
