import { instantOf, localTime } from '../local-time.ts'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** Nobody young should have to look at a telephone between these, on the wall (R-1.26: no night notices). */
const nightFromMinutes = 21 * 60
const nightToMinutes = 9 * 60

interface Offered {
  readonly now: Date
  /** When the session is to start. */
  readonly startsAt: Date
  readonly timeZone: string
}

/**
 * Until when an offered place stands (ms): a day while the start is more than two days away, then half of what is left, so that
 * somebody else has a chance too; never less than a quarter of an hour, never past the start, and never running out in the night.
 */
export function offerUntil({ now, startsAt, timeZone }: Offered): number {
  const from = now.getTime()
  const left = startsAt.getTime() - from
  const end = Math.max(startsAt.getTime(), from + 15 * minute)
  const lasts = left > 2 * day ? day : Math.max(15 * minute, left / 2)
  return Math.min(afterNight(from + lasts, timeZone), end)
}

function afterNight(at: number, timeZone: string): number {
  const { minutes, ...date } = localTime(dateAt(at), timeZone)
  if (minutes >= nightToMinutes && minutes < nightFromMinutes) return at
  const nextDay = minutes >= nightFromMinutes ? day / minute : 0
  return instantOf({ ...date, minutes: nightToMinutes + nextDay }, timeZone, 'first')
}

const dateAt = (at: number) => new Date(at)
