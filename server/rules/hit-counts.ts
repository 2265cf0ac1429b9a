import type { Finding } from '@lyktan/shared/findings.ts'
import type { ScreenedText } from '@lyktan/moderation/rules/screen-with.ts'

import type { Circumstances } from '../call.ts'
import { openingDay } from '../statistics/opening-day.ts'
import { RuleDay } from './rule-count.model.ts'

interface Hits {
  readonly municipalityId: string
  readonly setId: string | null
  readonly filter: string
  readonly rule: string
  count: number
}

/** How often rules fired since the last time it was written: one number for each rule, however many messages there were. */
export interface HitCounts {
  /** Returns at once. */
  add(municipalityId: string, screened: ScreenedText): void
  /** Adds them to the day's counters; what could not be written is kept for the next time. */
  flush(call: Circumstances): Promise<void>
}

export function createHitCounts(): HitCounts {
  let counted = new Map<string, Hits>()
  const addHits = (hits: Hits) => {
    const key = [hits.municipalityId, hits.setId ?? '', hits.filter, hits.rule].join('|')
    const known = counted.get(key)
    if (known === undefined) counted.set(key, hits)
    else known.count += hits.count
  }
  const addAll = (place: Pick<Hits, 'municipalityId' | 'setId'>, findings: readonly Finding[]) => {
    for (const { filter, rule } of findings) addHits({ ...place, filter, rule, count: 1 })
  }
  return {
    add(municipalityId, { verdict, observed }) {
      addAll({ municipalityId, setId: null }, verdict.findings)
      for (const { setId, findings } of observed) addAll({ municipalityId, setId }, findings)
    },
    async flush(call) {
      if (counted.size === 0) return
      const batch = [...counted.values()]
      counted = new Map()
      try {
        await writeHits(call, batch)
      } catch (error) {
        for (const hits of batch) addHits(hits)
        call.log.warn('rule hits not counted', {
          callId: call.id,
          reason: error instanceof Error ? error.name : 'unknown',
        })
      }
    },
  }
}

async function writeHits(call: Circumstances, batch: readonly Hits[]): Promise<void> {
  const operations = []
  for (const { municipalityId, setId, filter, rule, count } of batch) {
    const municipality = await call.live.municipalities.find(municipalityId)
    if (municipality === null) continue
    const { day } = openingDay(call.now, municipality.timeZone)
    const _id = [municipalityId, day, setId ?? 'applied', filter, rule].join('|')
    const $setOnInsert = { municipalityId, day, setId, filter, rule, alarmedAt: null }
    operations.push({
      updateOne: { filter: { _id }, update: { $inc: { hits: count }, $setOnInsert }, upsert: true },
    })
  }
  if (operations.length > 0) await RuleDay.bulkWrite(operations)
}
