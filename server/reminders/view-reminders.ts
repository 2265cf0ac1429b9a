import type { EndpointAnswers } from '@lyktan/shared/endpoints.ts'
import { may } from '@lyktan/shared/roles.ts'
import type { Call } from '../call.ts'
import { Refusal } from '../refusal.ts'
import { ReminderChoice } from './reminder-choice.model.ts'
import type { ReminderChoiceRecord } from './reminder-choice.model.ts'
import { Reminder } from './reminder.model.ts'
import type { ReminderRecord } from './reminder.model.ts'

/** What I have chosen about being reminded, and what is offered here. @throws Refusal 'forbidden' */
export async function viewReminders(call: Call): Promise<EndpointAnswers['reminders:view']> {
  if (!may(call.actor, 'take-part')) throw new Refusal('forbidden')
  const { push, mail } = call.config.reminders
  const choice = await ReminderChoice.findById(call.actor.id).lean<ReminderChoiceRecord | null>()
  const wished = await Reminder.find({ memberId: call.actor.id, isWished: true })
    .sort({ _id: 1 })
    .lean<ReminderRecord[]>()
  return {
    reminders: {
      pushKey: push?.publicKey ?? null,
      offersMail: mail !== null,
      devices: choice?.pushes.length ?? 0,
      mail: choice?.mail ? { hint: hintOf(choice.mail.address), isConfirmed: choice.mail.isConfirmed } : null,
      sessionIds: wished.map(({ sessionId }) => sessionId),
    },
  }
}

/** Enough to know it again, too little for whoever looks over her shoulder. */
function hintOf(address: string): string {
  const at = address.lastIndexOf('@')
  return `${address.slice(0, 1)}…${address.slice(at)}`
}
