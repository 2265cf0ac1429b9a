import type { Language } from '@lyktan/shared/languages.ts'
import type { Occasion } from './occasions.ts'

const locales = { sv: 'sv-SE', en: 'en-GB' } as const
const formats = new Map<string, Intl.DateTimeFormat>()

type Options = Intl.DateTimeFormatOptions & { readonly timeZone: string }

/** Making a formatter is slow, so each is kept; there are a handful for each time zone. */
function formatOf(language: Language, options: Options): Intl.DateTimeFormat {
  const key = `${language} ${JSON.stringify(options)}`
  const known = formats.get(key) ?? new Intl.DateTimeFormat(locales[language], options)
  formats.set(key, known)
  return known
}

const ofDay = { timeZone: 'UTC' } as const

/** "18:30" by the municipality's clock. */
export const clockTime = (iso: string, timeZone: string): string =>
  formatOf('sv', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone }).format(new Date(iso))

/** "torsdag" of a calendar day. */
export const weekdayName = (day: string, language: Language): string =>
  formatOf(language, { ...ofDay, weekday: 'long' }).format(new Date(day))

/** "26 november" */
export const dayAndMonth = (day: string, language: Language): string =>
  formatOf(language, { ...ofDay, day: 'numeric', month: 'long' }).format(new Date(day))

/** "16–22 november", "30 november–6 december" */
export function daysFromTo(span: { firstDay: string; lastDay: string }, language: Language): string {
  const [from, to] = [span.firstDay, span.lastDay]
  const isOneMonth = from.slice(0, 7) === to.slice(0, 7)
  return `${isOneMonth ? Number(from.slice(8)) : dayAndMonth(from, language)}–${dayAndMonth(to, language)}`
}

/** "torsdag 26 november 2026" */
export const wholeDay = (day: string, language: Language): string =>
  formatOf(language, { ...ofDay, weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }).format(
    new Date(day),
  )

/** "november 2026" */
export const monthName = (day: string, language: Language): string =>
  formatOf(language, { ...ofDay, month: 'long', year: 'numeric' }).format(new Date(day))

/** "18:30–20:00" */
export const hoursOf = ({ item, timeZone }: Pick<Occasion, 'item' | 'timeZone'>): string =>
  `${clockTime(item.startsAt, timeZone)}–${clockTime(item.endsAt, timeZone)}`

/** "torsdag 26 november 2026 18:30–20:00" */
export const whenOf = (occasion: Occasion, language: Language): string =>
  `${wholeDay(occasion.day, language)} ${hoursOf(occasion)}`

/** A text with its first letter large. */
export const asHeading = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1)
