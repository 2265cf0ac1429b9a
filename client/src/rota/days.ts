import type { Telling } from '../words/times.ts'
import { clockTime } from '../words/times.ts'

const locales = { sv: 'sv-SE', en: 'en-GB' } as const

/** Noon, so that no clock moves it to another day. */
const noonOf = (date: string): Date => new Date(`${date}T12:00:00Z`)

/** "måndag 23 november" */
export const dayTitle = (date: string, { language }: Telling): string =>
  new Intl.DateTimeFormat(locales[language], {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  }).format(noonOf(date))

/** "23 november" */
export const dayShort = (date: string, { language }: Telling): string =>
  new Intl.DateTimeFormat(locales[language], { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(
    noonOf(date),
  )

/** The calendar day of an instant by the place's own clock: '2026-11-23'. */
export const dayOf = (iso: string | Date, { timeZone }: Telling): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone }).format(new Date(iso))

/** The openings that begin on a day, as clock times: "16:00–20:00". */
export function openTimes(
  openings: readonly { readonly from: string; readonly to: string }[],
  date: string,
  telling: Telling,
): readonly string[] {
  return openings
    .filter(({ from }) => dayOf(from, telling) === date)
    .map(({ from, to }) => `${clockTime(from, telling)}–${clockTime(to, telling)}`)
}
