import { z } from 'zod'

import { ageBands } from './age-bands.ts'
import { sessionId } from './ids.ts'
import { languages } from './languages.ts'
import { accessPoints, sessionKinds } from './session-choices.ts'

// What the open programme is asked for, in the words that stand in its addresses. A choice left open in a form comes as an
// empty text, which is none; a field that it does not know is left aside, since addresses pick those up on their way.

export const programmeLimits = {
  /** Municipalities in one question. */
  municipalities: 20,
  /** How far from today a period may begin, in days. */
  daysAround: 400,
  /** What the calendar and the feed hold when no period is asked for. */
  feedDaysBack: 30,
  feedDaysAhead: 180,
} as const

export const programmePeriods = ['vecka', 'manad'] as const
export const programmeDays = ['man', 'tis', 'ons', 'tor', 'fre', 'lor', 'son'] as const
export type ProgrammeDay = (typeof programmeDays)[number]
export const programmePlaces = ['digital', 'fysisk'] as const

const none = z.literal('').transform(() => undefined)
const oneOf = <const Choices extends readonly [string, ...string[]]>(choices: Choices) =>
  z.union([none, z.enum(choices)]).optional()

/** `?dag=mon&dag=tis`: one or several, the same one once. */
function someOf<Item extends z.ZodType<string>>(item: Item, most: number) {
  const each = z.union([none, item])
  return z
    .union([each, z.array(each).max(most)])
    .optional()
    .transform((given) => [
      ...new Set([given].flat().filter((one): one is Exclude<typeof one, undefined> => one !== undefined)),
    ])
}

const slug = z.string().regex(/^[a-z0-9-]{2,40}$/)

/** The questions that pages, calendar and feed share. */
export const programmeQuery = z.object({
  kommun: someOf(slug, programmeLimits.municipalities),
  vy: oneOf(programmePeriods),
  /** A day of the period, on the municipality's calendar. */
  fran: z.union([none, z.iso.date()]).optional(),
  dag: someOf(z.enum(programmeDays), programmeDays.length),
  typ: someOf(z.enum(sessionKinds), sessionKinds.length),
  plats: oneOf(programmePlaces),
  stod: someOf(z.enum(accessPoints), accessPoints.length),
  sprak: oneOf(languages),
  alder: oneOf(ageBands),
  /** A theme week, by its name. */
  tema: z.union([none, z.string().max(60)]).optional(),
  lang: oneOf(languages),
})
export type ProgrammeQuery = z.output<typeof programmeQuery>

/** One session of the programme: which, and in which language its page is read. */
export const programmeSessionInput = z.object({ sessionId, lang: oneOf(languages) })
export type ProgrammeSessionInput = z.output<typeof programmeSessionInput>
