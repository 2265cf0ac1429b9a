import { live as english } from '../words/en/live.ts'
import { live as swedish } from '../words/sv/live.ts'
import { useLanguage } from '../words/words.ts'

/** The words of a session that goes on. They come with its page: nobody else carries them. */
export const useLiveWords = () => (useLanguage() === 'sv' ? swedish : english)
