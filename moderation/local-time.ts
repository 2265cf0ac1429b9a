/** A calendar day and a time of day on the wall of a municipality. Months from 1, minutes from midnight. */
export interface LocalTime {
  year: number
  month: number
  day: number
  minutes: number
}

const dayMilliseconds = 86_400_000
const clocks = new Map<string, Intl.DateTimeFormat>()

/** Making a formatter is slow and its answers never change, so one is kept for each time zone. */
function clockOf(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone)
  if (known) return known
  const made = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    calendar: 'iso8601',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  })
  clocks.set(timeZone, made)
  return made
}

/** Milliseconds that the wall clock is ahead of UTC at an instant. */
function aheadOfUtc(at: number, timeZone: string): number {
  const part: Record<string, number> = {}
  for (const { type, value } of clockOf(timeZone).formatToParts(at)) part[type] = Number(value)
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(at / 1000) * 1000
}

/** What the wall clock shows at an instant in an IANA time zone. @throws RangeError on an unknown zone */
export function localTime(at: Date, timeZone: string): LocalTime {
  const shown = new Date(at.getTime() + aheadOfUtc(at.getTime(), timeZone))
  const [year, month, day] = [shown.getUTCFullYear(), shown.getUTCMonth() + 1, shown.getUTCDate()]
  return { year, month, day, minutes: shown.getUTCHours() * 60 + shown.getUTCMinutes() }
}

/**
 * The instant (ms) when the wall clock shows a time; minutes may pass midnight. An hour that the spring change
 * skips becomes the first instant after it; an hour that the autumn change repeats is its first or its last, as asked.
 */
export function instantOf(local: LocalTime, timeZone: string, repeated: 'first' | 'last'): number {
  const wall = Date.UTC(local.year, local.month - 1, local.day) + local.minutes * 60_000
  const before = aheadOfUtc(wall - dayMilliseconds, timeZone)
  const after = aheadOfUtc(wall + dayMilliseconds, timeZone)
  const fits = [wall - before, wall - after].filter((at) => at + aheadOfUtc(at, timeZone) === wall)
  if (fits.length > 0) return repeated === 'first' ? Math.min(...fits) : Math.max(...fits)
  return changeBetween({ early: wall - after, late: wall - before, aheadAfter: after }, timeZone)
}

/** The change itself, between two instants around a skipped hour, to the minute. */
function changeBetween(
  around: { early: number; late: number; aheadAfter: number },
  timeZone: string,
): number {
  let { early, late } = around
  while (late - early > 60_000) {
    const middle = early + Math.floor((late - early) / 120_000) * 60_000
    if (aheadOfUtc(middle, timeZone) === around.aheadAfter) late = middle
    else early = middle
  }
  return late
}
