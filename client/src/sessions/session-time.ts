import { clockTime } from '../words/times.ts'
import type { Telling } from '../words/times.ts'

const locales = { sv: 'sv-SE', en: 'en-GB' } as const

/** The day on the place's wall, as text that sorts: '2026-11-27'. */
export const dayOf = (iso: string | Date, { timeZone }: Telling): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone }).format(new Date(iso))

/** "i dag", "i morgon", "fredag 27 november": a day seen from now. */
export function dayWords(iso: string, now: Date, telling: Telling): string {
  const apart = Math.round((Date.parse(dayOf(iso, telling)) - Date.parse(dayOf(now, telling))) / 86_400_000)
  const locale = locales[telling.language]
  if (apart === 0 || apart === 1)
    return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(apart, 'day')
  const { timeZone } = telling
  return new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long', timeZone }).format(
    new Date(iso),
  )
}

/** "18:00–19:30" */
export const fromTo = (
  span: { readonly startsAt: string; readonly endsAt: string },
  telling: Telling,
): string => `${clockTime(span.startsAt, telling)}–${clockTime(span.endsAt, telling)}`

/** "I dag": the first letter large, for a heading. */
export const asHeading = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1)
