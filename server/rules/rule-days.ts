import { trusted } from 'mongoose'

import { openingDay } from '../statistics/opening-day.ts'
import { RuleDay } from './rule-count.model.ts'
import type { RuleDayRecord } from './rule-count.model.ts'

/** How often one rule fired today, and on each opening day before, since it was first seen. */
export interface FiredRule {
  /** Of today's counter. */
  readonly id: string
  readonly filter: string
  readonly rule: string
  readonly today: number
  readonly past: readonly number[]
  readonly alarmedAt: Date | null
}

const pastDays = 28
const dayMilliseconds = 86_400_000

/** What each rule that applied has fired in four weeks. A day on which nothing at all was found was no opening day. */
export async function firedRules(
  municipality: { readonly id: string; readonly timeZone: string },
  now: Date,
): Promise<readonly FiredRule[]> {
  const { day: today } = openingDay(now, municipality.timeZone)
  const { day: first } = openingDay(
    new Date(now.getTime() - pastDays * dayMilliseconds),
    municipality.timeZone,
  )
  const rows = await RuleDay.find({
    municipalityId: municipality.id,
    day: trusted({ $gte: first, $lte: today }),
  })
    .sort({ day: 1, _id: 1 })
    .lean<RuleDayRecord[]>()
  const applied = rows.filter(({ setId }) => setId === null)
  const days = [...new Set(applied.map(({ day }) => day))].filter((day) => day !== today)
  const byRule = new Map<string, RuleDayRecord[]>()
  for (const row of applied) {
    const key = `${row.filter}|${row.rule}`
    byRule.set(key, [...(byRule.get(key) ?? []), row])
  }
  return [...byRule.values()].map((own) => firedRule(own, days, today))
}

function firedRule(own: readonly RuleDayRecord[], days: readonly string[], today: string): FiredRule {
  const [first] = own
  const now = own.find(({ day }) => day === today)
  const since = days.filter((day) => day >= (first?.day ?? today))
  return {
    id: now?._id ?? '',
    filter: first?.filter ?? '',
    rule: first?.rule ?? '',
    today: now?.hits ?? 0,
    past: since.map((day) => own.find((row) => row.day === day)?.hits ?? 0),
    alarmedAt: now?.alarmedAt ?? null,
  }
}
