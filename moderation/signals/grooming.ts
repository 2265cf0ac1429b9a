import type { Finding } from '@lyktan/shared/findings.ts'

import { has, spansOf } from './cues.ts'
import type { Heard } from './cues.ts'
import type { Cue } from './cue-words.ts'
import { signal } from './finding.ts'
import { faded, remembered, renewed, toWhom, withSigns } from './state.ts'
import type { Ages, PairState, Recent, Said, Sign } from './state.ts'

/**
 * The signs of somebody who seeks out the young, with what each weighs. None is anything by itself: friends ask each
 * other's age and meet. What counts is how many different kinds come from one to the same other.
 */
const signs = [
  { cue: 'age', weight: 1 },
  { cue: 'place', weight: 1 },
  { cue: 'flattery', weight: 1 },
  { cue: 'alone', weight: 2 },
  { cue: 'secret', weight: 3 },
  { cue: 'picture', weight: 2 },
  { cue: 'gift', weight: 2 },
  { cue: 'meet', weight: 3 },
  { cue: 'app', weight: 2 },
  { cue: 'leak', weight: 4 },
] as const satisfies readonly { cue: Cue; weight: number }[]

const cues: readonly Cue[] = signs.map(({ cue }) => cue)
const kindOf = (cue: Cue) => cues.indexOf(cue)
const [flattery, secret] = [kindOf('flattery'), kindOf('secret')]
/** With a secret, each of these is enough at once. */
const withSecret = new Set([kindOf('picture'), kindOf('meet'), kindOf('gift')])

const halfLifeMilliseconds = 24 * 3_600_000
/** So long a sign weighs whole: one conversation, however many seconds apart its lines are. */
const wholeMilliseconds = 3_600_000
const flagAt = 4
const holdAt = 6
/** The same where the two are not known to be of one band: what friends say to each other is more. */
const holdStrangersAt = 5
/** Over all those whom one has turned to: told to the staff, since each of them may have seen too little. */
const flagAllAt = 9
/** Who spoke last this long ago is not the one who is answered. */
const answeredWithin = 3 * 60_000
/** Years between the bands of two that are more than one apart. */
const farApartYears = 2
const farApart = 1.5

interface PairStep {
  readonly pairs: readonly PairState[]
  readonly finding?: Finding
  /** The messages that it follows from, this one aside. */
  readonly earlier?: readonly string[]
}

/** Notes what a message asks of or offers to somebody, and says when it has become too much. */
export function hearPair(
  state: { readonly pairs: readonly PairState[]; readonly recent: readonly Recent[] },
  said: Said,
  { heard, findings }: { readonly heard: Heard; readonly findings: readonly Finding[] },
): PairStep {
  const other = addressed(state.recent, said)
  const gap = yearsBetween(said.ages, other?.ages) >= farApartYears
  const isPeer = said.ages !== undefined && said.ages[0] === other?.ages?.[0]
  const kinds = kindsIn(heard, findings).filter((kind) => kind !== flattery || gap)
  if (kinds.length === 0) return { pairs: state.pairs }

  const to = other?.author ?? ''
  const before = state.pairs.findIndex((pair) => pair.from === said.author && pair.to === to)
  const pair = { from: said.author, to, signs: withSigns(state.pairs[before]?.signs ?? [], kinds, said) }
  const pairs = renewed(state.pairs, pair, { before, most: remembered.pairs })

  const own = pairs.filter(({ from }) => from === said.author)
  const towards = latest(own.filter((one) => one.to === to || one.to === ''))
  const severity = severityOf(towards, latest(own), { at: said.at, gap, isPeer })
  if (severity === undefined) return { pairs }
  return {
    pairs,
    finding: signal({
      rule: 'grooming-pair',
      category: 'grooming',
      severity,
      reason: 'unfit',
      spans: spansOf(heard, cues),
    }),
    earlier: towards.map(({ key }) => key).filter((key) => key !== said.key),
  }
}

function severityOf(
  towards: readonly Sign[],
  all: readonly Sign[],
  { at, gap, isPeer }: { at: number; gap: boolean; isPeer: boolean },
): 'high' | 'normal' | undefined {
  const times = gap ? farApart : 1
  const score = weightOf(towards, at) * times
  const isSecret = towards.some(({ kind }) => kind === secret)
  const isAtOnce = isSecret && towards.some(({ kind }) => withSecret.has(kind)) && score >= flagAt
  if (score >= (isPeer ? holdAt : holdStrangersAt) || isAtOnce) return 'high'
  return score >= flagAt || weightOf(all, at) * times >= flagAllAt ? 'normal' : undefined
}

function weightOf(list: readonly Sign[], now: number): number {
  let score = 0
  for (const { kind, at } of list) {
    score += faded(signs[kind]?.weight ?? 0, now - at - wholeMilliseconds, halfLifeMilliseconds)
  }
  return score
}

/** Each kind once, at its latest. */
function latest(pairs: readonly PairState[]): readonly Sign[] {
  const byKind = new Map<number, Sign>()
  for (const sign of pairs.flatMap((pair) => pair.signs)) {
    if ((byKind.get(sign.kind)?.at ?? Number.NEGATIVE_INFINITY) < sign.at) byKind.set(sign.kind, sign)
  }
  return [...byKind.values()]
}

function kindsIn(heard: Heard, findings: readonly Finding[]): readonly number[] {
  const told = findings.flatMap(({ category, rule }) => (category === 'grooming' ? (cueOf[rule] ?? []) : []))
  const found = cues.filter((cue) => has(heard, cue) || told.includes(cue))
  // Telling of it, warning of it: never the thing itself.
  if (found.length === 0 || has(heard, 'quote') || has(heard, 'counter')) return []
  return found
    .filter((cue) => !excuses.some(([excuse, excused]) => excused.has(cue) && has(heard, excuse)))
    .map(kindOf)
}

/** What the filter of single messages calls the same signs. */
const cueOf: Readonly<Record<string, Cue>> = {
  age: 'age',
  minor: 'age',
  'minor-flattered': 'flattery',
  flattery: 'flattery',
  older: 'flattery',
  alone: 'alone',
  'parents-away': 'alone',
  'asks-when-alone': 'alone',
  secret: 'secret',
  'parents-secret': 'secret',
  trust: 'secret',
  picture: 'picture',
  gift: 'gift',
  meet: 'meet',
}

/** What makes some signs harmless: a surprise for somebody, where everybody is, a match that is being played. */
const excuses: readonly (readonly [Cue, ReadonlySet<Cue>])[] = [
  ['surprise', new Set<Cue>(['secret', 'gift', 'picture', 'alone'])],
  ['public', new Set<Cue>(['meet'])],
  ['match', new Set<Cue>(['gift', 'alone', 'meet'])],
]

/** Whom a message is for: somebody named or answered, or else the one who spoke last. */
function addressed(recent: readonly Recent[], said: Said): Pick<Recent, 'author' | 'ages'> | undefined {
  const { author, at } = said
  const named = toWhom(said, recent)
  const isIt = (one: Recent) => (named === undefined ? at - one.at <= answeredWithin : one.author === named)
  const last = recent.findLast((one) => one.author !== author && isIt(one))
  return last ?? (named === undefined ? undefined : { author: named, ages: undefined })
}

function yearsBetween(one: Ages | undefined, other: Ages | undefined): number {
  if (one === undefined || other === undefined) return 0
  return Math.max(one[0] - other[1], other[0] - one[1])
}
