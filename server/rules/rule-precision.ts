import type { EndpointAnswers } from '@lyktan/shared/endpoints.ts'
import { asRuleId, asRuleSetId } from '@lyktan/shared/ids.ts'
import type { ObservedHits, RulePrecision } from '@lyktan/shared/rules.ts'
import { firesMore, proposalFor, usualADay } from '@lyktan/moderation/rules/precision.ts'
import { rulesFilter } from '@lyktan/moderation/rules/compile-rules.ts'
import { trusted } from 'mongoose'

import type { Call } from '../call.ts'
import { Refusal } from '../refusal.ts'
import { findHead, mustManageRules } from './find-rule-set.ts'
import { judgeSince } from './judge-findings.ts'
import { Judgement, RuleDay } from './rule-count.model.ts'
import { firedRules } from './rule-days.ts'
import type { FiredRule } from './rule-days.ts'
import { RuleSet } from './rule-set.model.ts'
import type { RuleSetRecord } from './rule-set.model.ts'

const dayMilliseconds = 86_400_000
const judgedDays = 90

/**
 * How right each rule has been in three months, the municipality's own and the built in, by what people decided; which fire more than they
 * used to; and what the watched sets would have found.
 * @throws Refusal 'forbidden'
 */
export async function rulePrecision(call: Call): Promise<EndpointAnswers['rules:precision']> {
  mustManageRules(call)
  const municipality = await call.live.municipalities.find(call.actor.municipalityId)
  if (municipality === null) throw new Refusal('not-found')
  const before = (days: number) => new Date(call.now.getTime() - days * dayMilliseconds)
  await judgeSince(municipality.id, before(1))
  const [judged, fired, patterns, observed] = await Promise.all([
    judgedSince(municipality.id, before(judgedDays)),
    firedRules(municipality, call.now),
    patternsOf(municipality.id),
    observedHits(municipality.id),
  ])
  const keys = new Set([...judged.keys(), ...fired.map(keyOf)])
  const rules = [...keys].map((key) =>
    viewRule(key, judged.get(key) ?? nothingJudged, {
      patterns,
      fired: fired.find((one) => keyOf(one) === key),
    }),
  )
  return {
    rules: rules.sort(worstFirst),
    observed: observed.map((one) => ({ ...one, pattern: patterns.get(one.ruleId) ?? '–' })),
  }
}

interface Judged {
  readonly right: number
  readonly wrong: number
}
const nothingJudged: Judged = { right: 0, wrong: 0 }
const keyOf = ({ filter, rule }: { filter: string; rule: string }) => `${filter}|${rule}`

async function judgedSince(municipalityId: string, since: Date): Promise<Map<string, Judged>> {
  const sums = await Judgement.aggregate<{
    _id: { filter: string; rule: string; right: boolean }
    count: number
  }>([
    { $match: { municipalityId, judgedAt: { $gte: since } } },
    { $group: { _id: { filter: '$filter', rule: '$rule', right: '$right' }, count: { $sum: 1 } } },
  ])
  const judged = new Map<string, Judged>()
  for (const { _id, count } of sums) {
    const known = judged.get(keyOf(_id)) ?? nothingJudged
    judged.set(keyOf(_id), _id.right ? { ...known, right: count } : { ...known, wrong: count })
  }
  return judged
}

/** The words of own rules by id, from every set that there has been: the latest set's words last. */
async function patternsOf(municipalityId: string): Promise<ReadonlyMap<string, string>> {
  const sets = await RuleSet.find({ municipalityId })
    .sort({ number: 1 })
    .select({ rules: 1 })
    .lean<RuleSetRecord[]>()
  return new Map(sets.flatMap(({ rules }) => rules.map(({ id, pattern }) => [id, pattern] as const)))
}

async function observedHits(municipalityId: string): Promise<Omit<ObservedHits, 'pattern'>[]> {
  const { observedIds } = await findHead(municipalityId)
  if (observedIds.length === 0) return []
  const sums = await RuleDay.aggregate<{ _id: { setId: string; rule: string }; hits: number }>([
    { $match: trusted({ municipalityId, setId: { $in: observedIds } }) },
    { $group: { _id: { setId: '$setId', rule: '$rule' }, hits: { $sum: '$hits' } } },
  ])
  return sums.map(({ _id, hits }) => ({ setId: asRuleSetId(_id.setId), ruleId: asRuleId(_id.rule), hits }))
}

function viewRule(
  key: string,
  judged: Judged,
  known: { readonly patterns: ReadonlyMap<string, string>; readonly fired: FiredRule | undefined },
): RulePrecision {
  const [filter = '', rule = ''] = key.split('|')
  const { today = 0, past = [] } = known.fired ?? {}
  return {
    filter,
    rule,
    pattern: filter === rulesFilter ? (known.patterns.get(rule) ?? null) : null,
    ...judged,
    proposal: proposalFor(judged),
    firedToday: today,
    usualADay: usualADay(past),
    firesMore: firesMore(today, past),
  }
}

/** First what fires more than it used to, then what has been wrong most often. */
function worstFirst(one: RulePrecision, other: RulePrecision): number {
  return (
    Number(other.firesMore) - Number(one.firesMore) ||
    other.wrong - one.wrong ||
    keyOf(one).localeCompare(keyOf(other), 'en')
  )
}
