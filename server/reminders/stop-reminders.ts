import type { EndpointAnswers, EndpointInput } from '@lyktan/shared/endpoints.ts'
import { may } from '@lyktan/shared/roles.ts'
import type { Call } from '../call.ts'
import { Refusal } from '../refusal.ts'
import { forgetReminders } from './own-reminders.ts'
import { ReminderChoice } from './reminder-choice.model.ts'
import { viewReminders } from './view-reminders.ts'

/** Ends one way of being reminded, or all; where it led is forgotten at once. @throws Refusal 'forbidden' */
export async function stopReminders(
  call: Call,
  { way }: EndpointInput<'reminders:stop'>,
): Promise<EndpointAnswers['reminders:stop']> {
  if (!may(call.actor, 'take-part')) throw new Refusal('forbidden')
  const _id = call.actor.id
  if (way === 'all') await forgetReminders(_id)
  else await ReminderChoice.updateOne({ _id }, { $set: way === 'push' ? { pushes: [] } : { mail: null } })
  return viewReminders(call)
}
