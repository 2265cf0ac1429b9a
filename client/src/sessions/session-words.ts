import { sessions as english } from '../words/en/sessions.ts'
import { sessions as swedish } from '../words/sv/sessions.ts'
import { useLanguage } from '../words/words.ts'

export type SessionWords = typeof swedish

/** The words of sessions. They come with their pages: nobody else carries them. */
export const useSessionWords = (): SessionWords => (useLanguage() === 'sv' ? swedish : english)
