import type { Language } from '@lyktan/shared/languages.ts'

const locales = { sv: 'sv-SE', en: 'en-GB' } as const

/** "18:30" by the municipality's clock. */
export const clockTime = (at: Date, timeZone: string): string =>
  new Intl.DateTimeFormat('sv-SE', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone }).format(
    at,
  )

/** "torsdag 26 november 18:30" */
export const dayAndTime = (at: Date, timeZone: string, language: Language): string => {
  const day = new Intl.DateTimeFormat(locales[language], {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone,
  })
  return `${day.format(at)} ${clockTime(at, timeZone)}`
}
