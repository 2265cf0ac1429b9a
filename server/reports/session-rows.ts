import { ageBands } from '@lyktan/shared/age-bands.ts'
import type { Language } from '@lyktan/shared/languages.ts'

import type { MonthFigure } from '../statistics/month-figures.ts'
import { sensitiveSessionsRow, sessionsRow } from '../statistics/reported-room.ts'

const names = {
  sv: { [sessionsRow]: 'Träffar', [sensitiveSessionsRow]: 'Träffar för en grupp' },
  en: { [sessionsRow]: 'Sessions', [sensitiveSessionsRow]: 'Sessions for a group' },
} as const

/** The rows of the sessions beside those of the rooms, in a month that had any. */
export function sessionRows(figures: readonly MonthFigure[], language: Language = 'sv') {
  return ([sessionsRow, sensitiveSessionsRow] as const)
    .filter((id) => figures.some(({ roomId }) => roomId === id))
    .map((id) => ({
      id,
      name: names[language][id],
      sensitive: id === sensitiveSessionsRow,
      ageBands,
    }))
}
