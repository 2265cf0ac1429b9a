import type { Language } from '@lyktan/shared/languages.ts'
import type { MunicipalitySettings } from '@lyktan/shared/municipalities.ts'
import type { Circumstances } from '../call.ts'
import { isDuplicate } from '../database/is-duplicate.ts'
import { Refusal } from '../refusal.ts'
import { Municipality } from './municipality.model.ts'

/**
 * What applies until a municipality decides otherwise: two adults, newcomers read first, from 13,
 * and the retention plan that the board is asked to decide on.
 */
const defaultSettings: Omit<MunicipalitySettings, 'placeName'> = {
  areas: [],
  adultsNeeded: 2,
  participantsPerAdult: 15,
  strictness: 'newcomers',
  minimumAge: 13,
  retention: {
    messageHours: 24,
    heldDays: 7,
    removedDays: 183,
    accountMonths: 12,
    decisionReference: 'Förslag, inte beslutat',
  },
}

export interface NewMunicipality {
  readonly slug: string
  readonly name: string
  readonly placeName: string
  readonly isDemo?: boolean
  readonly languages?: Language[]
  readonly areas?: string[]
}

/** Opens a municipality with the default settings. @returns its id. @throws Refusal 'conflict' when the slug is taken */
export async function makeMunicipality(call: Circumstances, wish: NewMunicipality): Promise<string> {
  const { slug, name, placeName, isDemo = false, languages = ['sv', 'en'], areas = [] } = wish
  const settings = { ...defaultSettings, placeName, areas }
  const record = { slug, name, isDemo, timeZone: 'Europe/Stockholm', languages, settings }
  try {
    const made = await Municipality.create({ ...record, _id: call.newId() })
    return made._id
  } catch (error) {
    if (isDuplicate(error)) throw new Refusal('conflict')
    throw error
  }
}
