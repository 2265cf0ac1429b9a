import { remindersToTell } from '@lyktan/moderation/concerns/reminders.ts'

import type { Circumstances } from '../call.ts'
import { eachRecord } from '../each-record.ts'
import { Concern } from './concern.model.ts'
import type { ConcernRecord } from './concern.model.ts'
import { reportFactsOf } from './concern.view.ts'
import { sayConcern, tryStepConcern } from './step-concern.ts'

/** On day 14 and 21 after a report those who hold it are told to ask what became of it, each day once. */
export async function remindConcerns(call: Circumstances): Promise<void> {
  for (const { id: municipalityId } of await call.live.municipalities.all()) {
    const open = await Concern.find({ municipalityId, closedAt: null })
      .sort({ openedAt: 1, _id: 1 })
      .lean<ConcernRecord[]>()
    await eachRecord({ call, timer: 'remind concerns' }, open, (concern) => remind(call, concern))
  }
}

async function remind(call: Circumstances, concern: ConcernRecord): Promise<void> {
  const days = remindersToTell(reportFactsOf(concern), concern.reminded, call.now)
  if (days.length === 0) return
  const next = await tryStepConcern(call, concern, { reminded: [...concern.reminded, ...days] })
  if (next === null) return
  await sayConcern(call, next)
  for (const id of [next.openedBy, ...next.named])
    for (const day of days) call.say.toMember(id, 'concern:reminded', { concernId: next._id, day })
}
