import { z } from 'zod'

import type { PersonView } from './people.ts'

export const noInput = z.strictObject({})

/** Who of the adults is on duty, and whether that is enough. */
export interface ShiftView {
  readonly adults: readonly (PersonView & {
    readonly checkedInAt: string
    /** Connected now, or lost so recently that the grace still counts her in. */
    readonly isPresent: boolean
    /** Others are planned for this hour, and she is not: allowed, and noted. */
    readonly isUnplanned: boolean
  })[]
  readonly adultsNeeded: number
  readonly iAmCheckedIn: boolean
}
