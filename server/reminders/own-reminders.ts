import type { MemberId, SessionId } from '@lyktan/shared/ids.ts'
import { ReminderChoice } from './reminder-choice.model.ts'
import type { ReminderChoiceRecord } from './reminder-choice.model.ts'
import { Reminder } from './reminder.model.ts'
import type { ReminderRecord } from './reminder.model.ts'

/** What is kept about how and of what I am reminded, for my own copy of my data. */
export interface OwnReminders {
  readonly mail: string | null
  readonly devices: readonly string[]
  readonly sessions: readonly SessionId[]
}

export async function ownReminders(memberId: MemberId): Promise<OwnReminders> {
  const choice = await ReminderChoice.findById(memberId).lean<ReminderChoiceRecord | null>()
  const reminders = await Reminder.find({ memberId }).sort({ _id: 1 }).lean<ReminderRecord[]>()
  return {
    mail: choice?.mail?.address ?? null,
    devices: choice?.pushes.map(({ endpoint }) => endpoint) ?? [],
    sessions: reminders.map(({ sessionId }) => sessionId),
  }
}

/** Forgets where somebody is reached and of what. */
export async function forgetReminders(memberId: MemberId): Promise<void> {
  await ReminderChoice.deleteOne({ _id: memberId })
  await Reminder.deleteMany({ memberId })
}
