import type { Words } from '../words/words.ts'

/** What a fault says under its field; codes that have no words of their own still say that something is wrong. */
export function faultWords({ settings }: Words, code: string | undefined): string | null {
  if (code === undefined) return null
  const known: Readonly<Record<string, string>> = settings.fields
  return known[code] ?? settings.fields.other
}
