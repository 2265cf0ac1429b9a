import { z } from 'zod'

import { limits } from './limits.ts'

// Control characters (line feed aside), bidi overrides and isolates, lone surrogates: nothing a person types, much that hides.
const unfit = /(?!\n)\p{Cc}|[\u202A-\u202E\u2066-\u2069]|\p{Surrogate}/u
// Marks piled on one letter, which cover the lines around it; no language needs so many.
const piled = /\p{M}{21,}/u
const visible = /[^\s\p{Cf}\p{Cc}]/u

const utf8Bytes = (text: string) => new TextEncoder().encode(text).length

/** A text that a person wrote: kept as typed but for composed letters (NFC) and outer white space. */
export const writtenText = (charactersMax: number) =>
  z
    .string()
    .max(charactersMax, { error: 'text.long' })
    .refine((text) => !unfit.test(text) && !piled.test(text), { error: 'text.characters' })
    .refine((text) => visible.test(text), { error: 'text.blank' })
    .transform((text) => text.normalize('NFC').trim())

export const messageText = writtenText(limits.messageCharacters).refine(
  (text) => utf8Bytes(text) <= limits.messageBytes,
  { error: 'text.long' },
)

/** One line: names, titles. */
export const lineText = (charactersMax: number) =>
  writtenText(charactersMax).refine((text) => !text.includes('\n'), { error: 'text.characters' })
