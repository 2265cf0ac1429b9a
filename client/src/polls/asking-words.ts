import { asking as english } from '../words/en/asking.ts'
import { asking as swedish } from '../words/sv/asking.ts'
import { useLanguage } from '../words/words.ts'

/** The words of polls and quiz. They come with the session's page: nobody else carries them. */
export const useAskingWords = () => (useLanguage() === 'sv' ? swedish : english)
