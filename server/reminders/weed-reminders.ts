import { trusted } from 'mongoose'

import type { Circumstances } from '../call.ts'
import { eachRecord } from '../each-record.ts'
import { findSession } from '../sessions/find-session.ts'
import { ReminderChoice } from './reminder-choice.model.ts'
import { keptAfterMs, Reminder } from './reminder.model.ts'
import type { ReminderRecord } from './reminder.model.ts'

const atOnce = 500

/** Forgets reminders of what is over, and addresses whose code nobody gave within its day. */
export async function weedReminders(call: Circumstances): Promise<void> {
  const due = await Reminder.find({ weedAt: trusted({ $lte: call.now }) })
    .sort({ weedAt: 1, _id: 1 })
    .limit(atOnce)
    .lean<ReminderRecord[]>()
  await eachRecord({ call, timer: 'weed reminders' }, due, async ({ _id, sessionId }) => {
    const session = await findSession(sessionId)
    const weedAt = session && new Date(session.endsAt.getTime() + keptAfterMs)
    // Moved since she asked: it stays with the session.
    if (weedAt !== null && weedAt > call.now) await Reminder.updateOne({ _id }, { $set: { weedAt } })
    else await Reminder.deleteOne({ _id })
  })
  const unproven = { 'mail.isConfirmed': false, 'mail.codeUntil': trusted({ $lte: call.now }) }
  await ReminderChoice.updateMany(unproven, { $set: { mail: null } })
}
