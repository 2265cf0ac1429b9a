import type { SessionId } from '@lyktan/shared/ids.ts'
import type { ProgrammeQuery } from '@lyktan/shared/programme.ts'
import type { Config } from '../config.ts'

type Question = Partial<ProgrammeQuery>

/** Where people find the place, for what leaves it: calendars, posters, links that others share. */
export const placeAddress = (config: Config): string => config.publicUrl ?? `http://localhost:${config.port}`

/** The programme with this question, the same question always written the same way. */
export function programmeAddress(question: Question, path = '/program'): string {
  const order = [
    'kommun',
    'vy',
    'fran',
    'dag',
    'typ',
    'plats',
    'stod',
    'sprak',
    'alder',
    'tema',
    'lang',
  ] as const
  const search = new URLSearchParams(
    order.flatMap((name) => [question[name] ?? []].flat().map((value): [string, string] => [name, value])),
  )
  return search.size === 0 ? path : `${path}?${search.toString()}`
}

/** The page of one session, or what hangs on it. */
export const sessionAddress = (id: SessionId, part: '' | '.ics' | '/affisch' = ''): string =>
  `/program/${id}${part}`

/** The same with the language that the reader chose in the address. */
export const inLanguage = (path: string, lang: ProgrammeQuery['lang']): string =>
  lang === undefined ? path : `${path}?lang=${lang}`
