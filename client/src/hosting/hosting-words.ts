import { hosting as english } from '../words/en/hosting.ts'
import { hosting as swedish } from '../words/sv/hosting.ts'
import { useLanguage } from '../words/words.ts'

/** The words of leading a session. They come with the pages of those who lead: nobody else carries them. */
export const useHostingWords = () => (useLanguage() === 'sv' ? swedish : english)
