import type { WeeklyHours } from '@lyktan/shared/rooms.ts'
import { instantOf, localTime } from './local-time.ts'
import type { LocalTime } from './local-time.ts'

/** Other hours on one date ('2026-12-24'); none at all means closed that day. */
export interface DayHours {
  date: string
  hours: readonly { from: string; to: string }[]
}

export interface OpeningPlan {
  /** IANA name, such as 'Europe/Stockholm' */
  timeZone: string
  weekly: readonly WeeklyHours[]
  exceptions?: readonly DayHours[]
}

export type OpeningAnswer =
  | { open: true; openedAt: Date; closesAt: Date; closingSoon: boolean }
  | { open: false; nextOpensAt?: Date; closingSoon: false }

/** The notice before closing. */
export const closingNoticeMinutes = 10
const daysAhead = 400
const minuteMilliseconds = 60_000

/**
 * Whether the hours say open at an instant, until when, and when next; null-free and right over daylight saving.
 * Hours that touch are one opening. @throws RangeError on an unknown time zone or a time that is not 'HH:MM'
 */
export function openingHours(plan: OpeningPlan, at: Date): OpeningAnswer {
  const now = at.getTime()
  const today = localTime(at, plan.timeZone)
  let opening: { from: number; to: number } | undefined

  for (let offset = -1; offset <= daysAhead; offset += 1) {
    for (const hours of openingsOn(plan, today, offset)) {
      if (opening === undefined) {
        if (hours.to > now) opening = hours
        continue
      }
      if (hours.from > opening.to) return answer(opening, now)
      opening.to = Math.max(opening.to, hours.to)
    }
    // Over before the next day begins: no later hours can prolong it.
    const tomorrow = { ...today, day: today.day + offset + 1, minutes: 0 }
    if (opening && opening.to < instantOf(tomorrow, plan.timeZone, 'first')) break
  }
  return opening ? answer(opening, now) : { open: false, closingSoon: false }
}

function answer(opening: { from: number; to: number }, now: number): OpeningAnswer {
  if (opening.from > now) return { open: false, nextOpensAt: new Date(opening.from), closingSoon: false }
  const closingSoon = opening.to - now <= closingNoticeMinutes * minuteMilliseconds
  return { open: true, openedAt: new Date(opening.from), closesAt: new Date(opening.to), closingSoon }
}

function openingsOn(plan: OpeningPlan, today: LocalTime, offset: number): { from: number; to: number }[] {
  const day = new Date(Date.UTC(today.year, today.month - 1, today.day + offset))
  const date = day.toISOString().slice(0, 10)
  const weekday = day.getUTCDay() || 7
  const exception = plan.exceptions?.find((other) => other.date === date)
  const hours = exception?.hours ?? plan.weekly.filter((week) => week.weekday === weekday)
  const spans = hours.map(({ from, to }) => {
    const [start, end] = [minutesOf(from), minutesOf(to)]
    const local = { ...today, day: today.day + offset }
    return {
      from: instantOf({ ...local, minutes: start }, plan.timeZone, 'first'),
      to: instantOf({ ...local, minutes: end > start ? end : end + 1440 }, plan.timeZone, 'last'),
    }
  })
  return spans.filter((span) => span.to > span.from).sort((a, b) => a.from - b.from)
}

function minutesOf(clock: string): number {
  const [, hours, minutes] = /^(\d{2}):(\d{2})$/.exec(clock) ?? []
  if (hours === undefined || minutes === undefined || Number(minutes) > 59 || Number(hours) > 24) {
    throw new RangeError(`not a time of day: ${clock}`)
  }
  return Number(hours) * 60 + Number(minutes)
}
