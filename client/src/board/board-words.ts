import { board as english } from '../words/en/board.ts'
import { board as swedish } from '../words/sv/board.ts'
import { useLanguage } from '../words/words.ts'

/** The words of the drawing board. They come with the session's page: nobody else carries them. */
export const useBoardWords = () => (useLanguage() === 'sv' ? swedish : english)
