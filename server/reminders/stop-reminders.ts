import type { EndpointAnswers, EndpointInput } from '@lyktan/shared/endpoints.ts'
import { may } from '@lyktan/shared/roles.ts'
import type { Call } from '../call.ts'
import { Refusal } from '../refusal.ts'
import { ReminderChoice } from './reminder-choice.model.ts'
import { Reminder } from './reminder.model.ts'
import { viewReminders } from './view-reminders.ts'

/** Ends one way of being reminded, or all; where it led is forgotten at once. @throws Refusal 'forbidden' */
export async function stopReminders(
  call: Call,
  { way }: EndpointInput<'reminders:stop'>,
): Promise<EndpointAnswers['reminders:stop']> {
  if (!may(call.actor, 'take-part')) throw new Refusal('forbidden')
  const _id = call.actor.id
  // How many codes she has had sent stays for its day: ending it must not begin the count anew.
  const ended = { push: { pushes: [] }, mail: { mail: null }, all: { pushes: [], mail: null } } as const
  await ReminderChoice.updateOne({ _id }, { $set: ended[way] })
  if (way === 'all') await Reminder.deleteMany({ memberId: _id })
  return viewReminders(call)
}
