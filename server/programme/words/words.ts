import type { Language } from '@lyktan/shared/languages.ts'
import { en } from './en.ts'
import { sv } from './sv.ts'
import type { ProgrammeWords } from './sv.ts'

/** What the programme says, in each language of the place. */
export const wordsIn: Readonly<Record<Language, ProgrammeWords>> = { sv, en }
