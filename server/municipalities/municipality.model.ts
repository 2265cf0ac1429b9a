import { Schema, model } from 'mongoose'
import type { Language } from '@lyktan/shared/languages.ts'
import type { MunicipalitySettings } from '@lyktan/shared/municipalities.ts'

export interface MunicipalityRecord {
  _id: string
  /** Names the place in addresses and at sign-in where an installation serves several. */
  slug: string
  name: string
  isDemo: boolean
  /** IANA name. */
  timeZone: string
  languages: Language[]
  /** Who reads what is said against an only manager; set on the command line alone, so that she cannot choose her own. */
  complaintsReaderId?: string | null
  settings: MunicipalitySettings
}

const schema = new Schema<MunicipalityRecord>(
  {
    _id: String,
    slug: { type: String, required: true },
    name: { type: String, required: true },
    isDemo: { type: Boolean, required: true },
    timeZone: { type: String, required: true },
    languages: { type: [String], required: true },
    complaintsReaderId: { type: String, default: null },
    settings: {
      placeName: { type: String, required: true },
      areas: { type: [String], required: true },
      adultsNeeded: { type: Number, required: true },
      participantsPerAdult: { type: Number, required: true },
      strictness: { type: String, required: true },
      minimumAge: { type: Number, required: true },
      swapsByManager: Boolean,
      retention: {
        messageHours: { type: Number, required: true },
        heldDays: { type: Number, required: true },
        removedDays: { type: Number, required: true },
        accountMonths: { type: Number, required: true },
        decisionReference: { type: String, required: true },
      },
    },
  },
  { strict: 'throw', versionKey: false, autoIndex: false },
)
schema.index({ slug: 1 }, { unique: true })

export const Municipality = model('Municipality', schema)
