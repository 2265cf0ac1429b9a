import { z } from 'zod'

import { categories, severities } from './findings.ts'
import type { Category, Severity, Span } from './findings.ts'
import { roomId, ruleId, ruleSetId } from './ids.ts'
import type { RoomId, RuleId, RuleSetId } from './ids.ts'
import { fitsCategory, isRulePattern, ruleBounds, ruleLanguages, thresholdBounds } from './rule-bounds.ts'
import type { ReplayChange, RuleLanguage, RuleSetState, Thresholds } from './rule-bounds.ts'
import { lineText } from './text.ts'

const version = z.int().min(1).max(1_000_000)
const examples = z.array(lineText(ruleBounds.exampleCharacters)).min(1).max(ruleBounds.examplesMax)
const bounded = ({ min, max }: { min: number; max: number }) => z.int().min(min).max(max)

/** A rule as a manager writes it: words and examples, never an expression. */
const writtenRule = z
  .strictObject({
    /** The rule that this takes the place of. */
    id: ruleId.optional(),
    pattern: lineText(ruleBounds.patternCharacters).refine(isRulePattern, { error: 'text.pattern' }),
    language: z.enum(ruleLanguages),
    category: z.enum(categories),
    severity: z.enum(severities),
    meaning: lineText(ruleBounds.meaningCharacters),
    mustMatch: examples,
    mustNotMatch: examples,
  })
  .refine(({ category, severity }) => fitsCategory(category, severity), {
    error: 'text.severity',
    path: ['severity'],
  })
export type WrittenRule = z.output<typeof writtenRule>

export const makeDraftInput = z.strictObject({
  name: lineText(ruleBounds.nameCharacters),
  /** A set whose rules it begins with. */
  basedOn: ruleSetId.optional(),
})
export const ruleSetInput = z.strictObject({ setId: ruleSetId })
export const changeDraftInput = z.strictObject({ setId: ruleSetId, version })
export const putRuleInput = z.strictObject({ setId: ruleSetId, version, rule: writtenRule })
export const dropRuleInput = z.strictObject({ setId: ruleSetId, version, ruleId })
export const setThresholdsInput = z.strictObject({
  setId: ruleSetId,
  version,
  thresholds: z.strictObject({
    newcomerMessages: bounded(thresholdBounds.newcomerMessages),
    burst: bounded(thresholdBounds.burst),
    perMinute: bounded(thresholdBounds.perMinute),
  }),
})
const headVersion = z.int().min(0).max(1_000_000)
export const switchRulesInput = z.strictObject({
  setId: ruleSetId,
  to: z.enum(['rest', 'observed', 'live']),
  /** Of what applied when it was read: an older one is refused as stale. */
  headVersion,
})
export const rollBackRulesInput = z.strictObject({ headVersion })

/** Where a replay goes on: a room, its log or what is outside it, and the last number read there. */
export const replayCursor = z.strictObject({
  roomId,
  part: z.enum(['log', 'outside']),
  afterSeq: z.int().min(0).max(Number.MAX_SAFE_INTEGER),
})
export type ReplayCursor = z.output<typeof replayCursor>
export const replayRulesInput = z.strictObject({
  setId: ruleSetId,
  /** null begins. */
  after: replayCursor.nullable(),
})

export interface Rule {
  readonly id: RuleId
  readonly pattern: string
  readonly language: RuleLanguage
  readonly category: Category
  readonly severity: Severity
  readonly meaning: string
  readonly mustMatch: readonly string[]
  readonly mustNotMatch: readonly string[]
}

/** What a set says: the part that is hashed and, once tested, never changes. */
export interface RuleSetContent {
  readonly rules: readonly Rule[]
  readonly thresholds: Thresholds
}

export interface RuleSetRow {
  readonly id: RuleSetId
  /** 1, 2, 3 … in the municipality; the version in every finding of this set. */
  readonly number: number
  readonly name: string
  readonly state: RuleSetState
  readonly version: number
  /** SHA-256 of the content in hexadecimal. */
  readonly hash: string
  readonly ruleCount: number
  readonly basedOn: number | null
  readonly madeBy: string
  readonly madeAt: string
  /** Who tested it, and so stands for it; null while it is a draft. */
  readonly signedBy: string | null
  readonly signedAt: string | null
  /** When exactly this content was last replayed to the end. */
  readonly replayedAt: string | null
}

export interface RuleSetView extends RuleSetRow, RuleSetContent {}

/** What applies in the municipality now. */
export interface RulesNow {
  readonly headVersion: number
  readonly live: RuleSetId | null
  readonly liveSince: string | null
  readonly liveBy: string | null
  readonly observed: readonly RuleSetId[]
  /** What a roll-back leads to: a set, or none at all; undefined stands as `false` in `canRollBack`. */
  readonly before: RuleSetId | null
  readonly canRollBack: boolean
}

/** An example that did not do what it should, or a harmless word that a rule would stop. */
export interface RuleTest {
  readonly passed: boolean
  readonly faults: readonly {
    readonly ruleId: RuleId
    readonly example: string
    readonly should: 'match' | 'not-match'
  }[]
  readonly collisions: readonly { readonly ruleId: RuleId; readonly words: readonly string[] }[]
}

export interface ReplayCount {
  /** null counts the message once, however many rules it meets. */
  readonly ruleId: RuleId | null
  readonly roomId: RoomId
  /** What it seems to be written in; a guess from common words. */
  readonly language: 'sv' | 'en' | 'other'
  readonly outcome: 'allow' | 'flag' | 'hold'
  readonly change: ReplayChange
  readonly count: number
}

/** One piece of a replay: the page asks for the next until there is none, and adds them up itself; nothing is stored. */
export interface ReplaySlice {
  readonly read: number
  readonly counts: readonly ReplayCount[]
  /** Shown to the one who asked and stored nowhere; never who wrote it. */
  readonly examples: readonly {
    readonly ruleId: RuleId
    readonly text: string
    readonly spans: readonly Span[]
  }[]
  readonly rooms: readonly { readonly id: RoomId; readonly name: string }[]
  /** About how many there are in all; told with the first piece. */
  readonly total: number | null
  readonly next: ReplayCursor | null
}

/** How right one rule has been, of a municipality's own or built in. */
export interface RulePrecision {
  readonly filter: string
  readonly rule: string
  /** Of an own rule: its word or phrase. */
  readonly pattern: string | null
  readonly right: number
  readonly wrong: number
  readonly proposal: 'none' | 'soften' | 'retire'
  readonly firedToday: number
  /** What it fires on an ordinary day; null when it is too new to tell. */
  readonly usualADay: number | null
  readonly firesMore: boolean
}

/** What a watched set would have found, and let pass. */
export interface ObservedHits {
  readonly setId: RuleSetId
  readonly ruleId: RuleId
  readonly pattern: string
  readonly hits: number
}
