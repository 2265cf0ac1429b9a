import { trusted } from 'mongoose'

import type { Circumstances } from '../call.ts'
import { openingDay } from '../statistics/opening-day.ts'
import { Judgement, RuleDay } from './rule-count.model.ts'

const dayMilliseconds = 86_400_000
/** A little over a year of counters, so that a season can be held against the last. */
const countedDays = 400
const judgedDays = 183

/** Weeds what is known of the rules by day and by case; the sets themselves are kept, since old findings name them. */
export async function weedRuleCounts(call: Circumstances): Promise<void> {
  const before = (days: number) => new Date(call.now.getTime() - days * dayMilliseconds)
  for (const { id: municipalityId, timeZone } of await call.live.municipalities.all()) {
    const { day } = openingDay(before(countedDays), timeZone)
    await RuleDay.deleteMany({ municipalityId, day: trusted({ $lt: day }) })
    await Judgement.deleteMany({ municipalityId, judgedAt: trusted({ $lt: before(judgedDays) }) })
  }
}
