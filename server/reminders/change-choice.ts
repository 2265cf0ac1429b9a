import type { UpdateQuery } from 'mongoose'

import type { Call } from '../call.ts'
import { isDuplicate } from '../database/is-duplicate.ts'
import { ReminderChoice } from './reminder-choice.model.ts'
import type { ReminderChoiceRecord } from './reminder-choice.model.ts'

/** Changes what the caller has chosen, which is made at the first choice. */
export async function changeChoice(call: Call, change: UpdateQuery<ReminderChoiceRecord>): Promise<void> {
  const { id: _id, municipalityId } = call.actor
  const first = { _id, municipalityId, pushes: [], mail: null, codes: { count: 0, since: call.now } }
  try {
    await ReminderChoice.create(first)
  } catch (error) {
    if (!isDuplicate(error)) throw error
  }
  await ReminderChoice.updateOne({ _id }, change)
}
