import { openingHours } from '../opening-hours.ts'
import type { OpeningPlan } from '../opening-hours.ts'
import type { Span } from './planned-span.ts'

/** A room's opening, with the adults that it must have. */
export interface Opening extends Span {
  readonly needed: number
}

export interface Planned extends Span {
  readonly memberId: string
}

export interface Gap extends Span {
  readonly planned: number
  readonly needed: number
}

/** Every opening that touches the time between two instants, cut to it, by the hours of the week and their exceptions. */
export function openingsBetween(plan: OpeningPlan, between: Span): readonly Span[] {
  const openings: Span[] = []
  let at = between.startsAt
  while (at < between.endsAt) {
    const answer = openingHours(plan, at)
    if (answer.open) {
      const endsAt = answer.closesAt < between.endsAt ? answer.closesAt : between.endsAt
      openings.push({ startsAt: at, endsAt })
      at = answer.closesAt
    } else {
      if (answer.nextOpensAt === undefined) break
      at = answer.nextOpensAt
    }
  }
  return openings
}

/**
 * Where fewer adults are planned than an open room must have: told beforehand, while there is time to find somebody. An adult on
 * duty counts for every room, as she does in the evening itself, and once however often she is planned.
 */
export function rotaGaps(openings: readonly Opening[], planned: readonly Planned[]): readonly Gap[] {
  const gaps: Gap[] = []
  const edges = new Set([...openings, ...planned].flatMap((span) => [+span.startsAt, +span.endsAt]))
  const times = [...edges].toSorted((one, other) => one - other)
  for (const [index, from] of times.entries()) {
    const to = times[index + 1]
    if (to === undefined) break
    const within = (span: Span) => +span.startsAt <= from && +span.endsAt >= to
    const needed = Math.max(0, ...openings.filter(within).map((opening) => opening.needed))
    const adults = new Set(planned.filter(within).map(({ memberId }) => memberId)).size
    if (adults < needed)
      addGap(gaps, { startsAt: new Date(from), endsAt: new Date(to), planned: adults, needed })
  }
  return gaps
}

/** Times together in one stretch where nothing changes between them. */
function addGap(gaps: Gap[], gap: Gap): void {
  const last = gaps.at(-1)
  const goesOn = last !== undefined && +last.endsAt === +gap.startsAt
  if (goesOn && last.planned === gap.planned && last.needed === gap.needed)
    gaps[gaps.length - 1] = { ...last, endsAt: gap.endsAt }
  else gaps.push(gap)
}

/** Spans that touch or overlap become one. */
export function joined(spans: readonly Span[]): readonly Span[] {
  const whole: Span[] = []
  for (const span of spans.toSorted((one, other) => +one.startsAt - +other.startsAt)) {
    const last = whole.at(-1)
    if (last !== undefined && span.startsAt <= last.endsAt) {
      const endsAt = span.endsAt > last.endsAt ? span.endsAt : last.endsAt
      whole[whole.length - 1] = { startsAt: last.startsAt, endsAt }
    } else whole.push(span)
  }
  return whole
}
