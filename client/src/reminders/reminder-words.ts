import { reminders as english } from '../words/en/reminders.ts'
import { reminders as swedish } from '../words/sv/reminders.ts'
import { useLanguage } from '../words/words.ts'

/** The words of reminders. They come with their pages: nobody else carries them. */
export const useReminderWords = (): typeof swedish => (useLanguage() === 'sv' ? swedish : english)
