import type { AgeBand } from '@lyktan/shared/age-bands.ts'
import type { MunicipalitySettings } from '@lyktan/shared/municipalities.ts'
import { defaultStaffing } from '@lyktan/moderation/staffing.ts'

/**
 * Adults that a room of these bands must have. A board may decide on one adult, but only for rooms of 16 and older:
 * with the youngest there are always two.
 */
export function adultsNeededFor(
  settings: Pick<MunicipalitySettings, 'adultsNeeded'>,
  ageBands: readonly AgeBand[],
): number {
  if (!ageBands.includes('13-15')) return settings.adultsNeeded
  return Math.max(settings.adultsNeeded, defaultStaffing.adultsNeeded)
}
