import { programmeDays } from '@lyktan/shared/programme.ts'
import type { ProgrammeQuery } from '@lyktan/shared/programme.ts'
import type { ProgrammeItem } from '@lyktan/shared/sessions.ts'
import type { Circumstances } from '../call.ts'
import type { MunicipalityFacts } from '../municipalities/municipality-book.ts'
import { Refusal } from '../refusal.ts'
import { sessionsBetween } from '../sessions/find-session.ts'
import { programmeItem } from '../sessions/session.view.ts'
import { dayOf, periodOf, weekdayOf } from './period.ts'
import type { Period } from './period.ts'

/** An item of the programme and the clock it is told by. */
export interface Occasion {
  readonly item: ProgrammeItem
  readonly timeZone: string
  /** The calendar day on which it begins. */
  readonly day: string
}

/** What pages, calendar and feed tell from: one answer for all three, so that they cannot tell different things. */
export interface Occasions {
  readonly municipalities: readonly MunicipalityFacts[]
  /** Every municipality here, to choose among. */
  readonly all: readonly MunicipalityFacts[]
  readonly period: Period
  /** What fits the question, by time. */
  readonly occasions: readonly Occasion[]
  /** The theme weeks of the period, whatever was chosen. */
  readonly themes: readonly string[]
  /** The first day with something that fits, after a period without anything. */
  readonly next: string | null
}

interface Asked {
  readonly query: ProgrammeQuery
  readonly unless: 'vecka' | 'allt'
}

const placeWhereNobodyIs = 'Europe/Stockholm'
const lookAheadMilliseconds = 60 * 86_400_000

/** The published sessions of a period that fit a question. @throws Refusal 'bad-request', 'not-found' for a municipality that is not here */
export async function occasionsOf(call: Circumstances, { query, unless }: Asked): Promise<Occasions> {
  const all = await call.live.municipalities.all()
  const municipalities = chosenOf(all, query.kommun)
  const timeZone = municipalities[0]?.timeZone ?? placeWhereNobodyIs
  const period = periodOf({ query, now: call.now, timeZone, unless })
  const inPeriod = await published(call, municipalities, period)
  const occasions = inPeriod.filter((occasion) => fits(occasion, query))
  return {
    all,
    municipalities,
    period,
    occasions,
    themes: [...new Set(inPeriod.flatMap(({ item }) => item.themeWeek ?? []))],
    next: occasions.length > 0 ? null : await nextDay(call, { municipalities, query, period }),
  }
}

function chosenOf(all: readonly MunicipalityFacts[], slugs: readonly string[]): readonly MunicipalityFacts[] {
  if (slugs.length === 0) return all
  const chosen = all.filter(({ slug }) => slugs.includes(slug))
  if (chosen.length < slugs.length) throw new Refusal('not-found')
  return chosen
}

async function published(
  call: Circumstances,
  municipalities: readonly MunicipalityFacts[],
  { from, to }: Pick<Period, 'from' | 'to'>,
): Promise<Occasion[]> {
  const zones = new Map(municipalities.map(({ id, timeZone }) => [String(id), timeZone]))
  const sessions = await sessionsBetween([...zones.keys()], from, to)
  // What began before the period stands in the period before.
  const begun = sessions.filter(({ startsAt }) => startsAt >= from)
  const made = await Promise.all(
    begun.map(async (session) => {
      const item = await programmeItem(call, session)
      const timeZone = zones.get(session.municipalityId) ?? placeWhereNobodyIs
      return item && { item, timeZone, day: dayOf(session.startsAt, timeZone) }
    }),
  )
  return made.filter((occasion) => occasion !== null)
}

async function nextDay(
  call: Circumstances,
  asked: Pick<Occasions, 'municipalities' | 'period'> & { query: ProgrammeQuery },
): Promise<string | null> {
  const from = asked.period.to
  const stretch = { from, to: new Date(from.getTime() + lookAheadMilliseconds) }
  const later = asked.period.kind === 'allt' ? [] : await published(call, asked.municipalities, stretch)
  return later.find((occasion) => fits(occasion, asked.query))?.day ?? null
}

const hasOneOf = <Value>(chosen: readonly Value[], value: Value): boolean =>
  chosen.length === 0 || chosen.includes(value)

function fits({ item, day }: Occasion, query: ProgrammeQuery): boolean {
  const weekday = programmeDays[weekdayOf(day) - 1]
  return (
    (weekday === undefined || hasOneOf(query.dag, weekday)) &&
    hasOneOf(query.typ, item.kind) &&
    (query.plats === undefined || isAt(item, query.plats)) &&
    query.stod.every((point) => item.access.includes(point)) &&
    (query.sprak === undefined || item.language === query.sprak) &&
    (query.alder === undefined || item.ageBands.includes(query.alder)) &&
    (query.tema === undefined || item.themeWeek === query.tema)
  )
}

const isAt = ({ place }: ProgrammeItem, wanted: 'digital' | 'fysisk'): boolean =>
  place.kind === 'both' || place.kind === (wanted === 'digital' ? 'digital' : 'physical')
