import type { MunicipalitySettings } from '@lyktan/shared/municipalities.ts'

import { changedFields } from './changed-fields.ts'

/** The numbers of the settings, with their limits: the same as in the contract. */
export const numberLimits = {
  adultsNeeded: [1, 10],
  participantsPerAdult: [5, 50],
  minimumAge: [13, 18],
  messageHours: [1, 24 * 7],
  heldDays: [1, 30],
  removedDays: [30, 366],
  accountMonths: [1, 24],
} as const satisfies Readonly<Record<string, readonly [min: number, max: number]>>

export type NumberField = keyof typeof numberLimits
export const numberFields = [
  'adultsNeeded',
  'participantsPerAdult',
  'minimumAge',
  'messageHours',
  'heldDays',
  'removedDays',
  'accountMonths',
] as const satisfies readonly NumberField[]

/** The place's settings while they are being written: numbers and areas are still what was typed. */
export interface PlaceDraft {
  readonly placeName: string
  /** One area a line. */
  readonly areas: string
  readonly strictness: MunicipalitySettings['strictness']
  readonly swapsByManager: boolean
  readonly decisionReference: string
  readonly numbers: Readonly<Record<NumberField, string>>
}

export type PlaceField = NumberField | 'placeName' | 'areas' | 'decisionReference'

export function placeDraft(settings: MunicipalitySettings): PlaceDraft {
  const { retention } = settings
  return {
    placeName: settings.placeName,
    areas: settings.areas.join('\n'),
    strictness: settings.strictness,
    swapsByManager: settings.swapsByManager ?? false,
    decisionReference: retention.decisionReference,
    numbers: {
      adultsNeeded: String(settings.adultsNeeded),
      participantsPerAdult: String(settings.participantsPerAdult),
      minimumAge: String(settings.minimumAge),
      messageHours: String(retention.messageHours),
      heldDays: String(retention.heldDays),
      removedDays: String(retention.removedDays),
      accountMonths: String(retention.accountMonths),
    },
  }
}

const areasOf = (draft: PlaceDraft) =>
  draft.areas
    .split('\n')
    .map((area) => area.trim())
    .filter((area) => area !== '')

/** What can be seen to be wrong before asking the server: field → the code of its text. */
export function placeFaults(draft: PlaceDraft): Readonly<Partial<Record<PlaceField, string>>> {
  const faults: Partial<Record<PlaceField, string>> = {}
  if (draft.placeName.trim() === '') faults.placeName = 'text.blank'
  if (draft.decisionReference.trim() === '') faults.decisionReference = 'text.blank'
  const areas = areasOf(draft)
  if (areas.length > 12 || areas.some((area) => area.length > 60)) faults.areas = 'areas'
  for (const field of numberFields) {
    const [min, max] = numberLimits[field]
    const typed = draft.numbers[field].trim()
    if (!/^\d+$/.test(typed) || Number(typed) < min || Number(typed) > max) faults[field] = 'number'
  }
  return faults
}

/** Only what was changed, so that the log names what a manager really did. */
export const placeChanges = (before: PlaceDraft, after: PlaceDraft): Partial<MunicipalitySettings> =>
  changedFields(settingsOf(before), settingsOf(after))

function settingsOf(draft: PlaceDraft): MunicipalitySettings {
  const number = (field: NumberField) => Number(draft.numbers[field])
  return {
    placeName: draft.placeName.trim(),
    areas: areasOf(draft),
    adultsNeeded: number('adultsNeeded'),
    participantsPerAdult: number('participantsPerAdult'),
    strictness: draft.strictness,
    swapsByManager: draft.swapsByManager,
    minimumAge: number('minimumAge'),
    retention: {
      messageHours: number('messageHours'),
      heldDays: number('heldDays'),
      removedDays: number('removedDays'),
      accountMonths: number('accountMonths'),
      decisionReference: draft.decisionReference.trim(),
    },
  }
}
