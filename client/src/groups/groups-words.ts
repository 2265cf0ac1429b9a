import { groups as english } from '../words/en/groups.ts'
import { groups as swedish } from '../words/sv/groups.ts'
import { useLanguage } from '../words/words.ts'

/** The words of groups. They come with the session's page: nobody else carries them. */
export const useGroupsWords = () => (useLanguage() === 'sv' ? swedish : english)
