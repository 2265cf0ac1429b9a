import { firesMore } from '@lyktan/moderation/rules/precision.ts'

import type { Circumstances } from '../call.ts'
import { RuleDay } from './rule-count.model.ts'
import { firedRules } from './rule-days.ts'

/** Tells the managers, once a day and rule, that a rule suddenly fires more than it used to: a new wave, or a rule gone wrong. */
export async function watchSurges(call: Circumstances): Promise<void> {
  for (const municipality of await call.live.municipalities.all()) {
    for (const { id, filter, rule, today, past, alarmedAt } of await firedRules(municipality, call.now)) {
      if (alarmedAt !== null || !firesMore(today, past)) continue
      const { modifiedCount } = await RuleDay.updateOne(
        { _id: id, alarmedAt: null },
        { $set: { alarmedAt: call.now } },
      )
      if (modifiedCount === 0) continue
      call.log.warn('rule fires more', {
        municipalityId: municipality.id,
        objectId: `${filter}:${rule}`,
        count: today,
      })
      call.say.toManagers(municipality.id, 'rules:alarmed', { filter, rule, today })
    }
  }
}
