import type { Language } from '@lyktan/shared/languages.ts'

const locales = { sv: 'sv-SE', en: 'en-GB' } as const

/** Where a time is told: in whose language, and by which town's clock. */
export interface Telling {
  readonly language: Language
  readonly timeZone: string
}

/** 24 hours with colon in every language: "18:30". */
export const clockTime = (iso: string, { language, timeZone }: Telling): string =>
  new Intl.DateTimeFormat(locales[language], {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone,
  }).format(new Date(iso))

/** "måndag" */
export const weekdayName = (iso: string, { language, timeZone }: Telling): string =>
  new Intl.DateTimeFormat(locales[language], { weekday: 'long', timeZone }).format(new Date(iso))

/** "22 november 2026" */
export const dayName = (iso: string, { language, timeZone }: Telling): string =>
  new Intl.DateTimeFormat(locales[language], {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone,
  }).format(new Date(iso))

/** "i dag 18:30", "i morgon 15:00", "onsdag 15:00": when something opens or ends, seen from now. */
export function dayAndTime(iso: string, now: Date, telling: Telling): { day: string; time: string } {
  const day = new Intl.DateTimeFormat('sv-SE', { timeZone: telling.timeZone })
  const apart = Math.round((Date.parse(day.format(new Date(iso))) - Date.parse(day.format(now))) / 86_400_000)
  const near = new Intl.RelativeTimeFormat(locales[telling.language], { numeric: 'auto' })
  const name = apart === 0 || apart === 1 ? near.format(apart, 'day') : weekdayName(iso, telling)
  return { day: name, time: clockTime(iso, telling) }
}

/** "Samira, Jonte och Leila" */
export const nameList = (names: readonly string[], language: Language): string =>
  new Intl.ListFormat(locales[language], { type: 'conjunction' }).format(names)
