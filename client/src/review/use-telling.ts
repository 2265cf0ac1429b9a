import { useMe } from '../access/me.ts'
import type { Telling } from '../words/times.ts'
import { useLanguage } from '../words/words.ts'

/** The reader's language and the place's own clock: how times are told on the staff's pages. */
export function useTelling(): Telling {
  const language = useLanguage()
  const me = useMe()
  return { language, timeZone: me.state === 'signed-in' ? me.me.place.timeZone : 'Europe/Stockholm' }
}
