import type { WeeklyHours } from '@lyktan/shared/rooms.ts'

import { instantOf, localTime } from './local-time.ts'
import { openingHours } from './opening-hours.ts'

/** The rooms of a place as far as its closing tonight goes. */
export interface PlaceTonight {
  /** IANA name of the municipality's zone. */
  readonly timeZone: string
  readonly rooms: readonly {
    readonly hours: readonly WeeklyHours[]
    /** When the present opening ends, as it stands now: a leader may have opened longer than the hours say. */
    readonly closesAt: Date | null
  }[]
}

/**
 * When the place closes tonight, for somebody who is out until then: the last closing of what is open now or opens
 * later the same day, on the municipality's wall clock. When nothing does, the day's own end.
 */
export function tonightEnds({ timeZone, rooms }: PlaceTonight, now: Date): Date {
  const today = localTime(now, timeZone)
  const midnight = instantOf({ ...today, day: today.day + 1, minutes: 0 }, timeZone, 'last')
  const closings = rooms.flatMap(({ hours, closesAt }) => [
    ...(closesAt !== null && closesAt > now ? [closesAt] : []),
    ...closingsUntil({ timeZone, hours }, now, midnight),
  ])
  const last = Math.max(...closings.map((at) => at.getTime()))
  return closings.length === 0 ? new Date(midnight) : new Date(last)
}

/** Of the openings that begin before an instant, when each ends. */
function closingsUntil(
  { timeZone, hours }: { timeZone: string; hours: readonly WeeklyHours[] },
  now: Date,
  before: number,
): Date[] {
  const closings: Date[] = []
  let at = now
  for (;;) {
    const answer = openingHours({ timeZone, weekly: hours }, at)
    if (answer.open) {
      closings.push(answer.closesAt)
      at = answer.closesAt
    } else if (answer.nextOpensAt !== undefined && answer.nextOpensAt.getTime() < before) {
      at = answer.nextOpensAt
    } else return closings
  }
}
