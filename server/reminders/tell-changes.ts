import { isQuiet, mayRemind } from '@lyktan/moderation/reminders/remind-at.ts'
import type { Language } from '@lyktan/shared/languages.ts'
import { trusted } from 'mongoose'

import type { Circumstances } from '../call.ts'
import { eachRecord } from '../each-record.ts'
import { findSession } from '../sessions/find-session.ts'
import type { SessionRecord } from '../sessions/find-session.ts'
import { isUnnamed, reach } from './reach.ts'
import { ReminderChoice } from './reminder-choice.model.ts'
import type { ReminderChoiceRecord } from './reminder-choice.model.ts'
import { dayAndTime } from './reminder-times.ts'
import { reminderWords } from './reminder-words.ts'
import { Reminder } from './reminder.model.ts'
import type { ReminderRecord } from './reminder.model.ts'

const atOnce = 500

/**
 * Who has been reminded of a start that no longer holds is told so before she stands there: cancelled, or moved to another time.
 * Told once; not in the quiet hours.
 */
export async function tellChanges(call: Circumstances): Promise<void> {
  // All of them: were it the first so many, those that still hold would keep a cancelled one behind them from ever being told.
  for (let after = ''; ;) {
    const told = await Reminder.find({ toldFor: trusted({ $gt: call.now }), _id: trusted({ $gt: after }) })
      .sort({ _id: 1 })
      .limit(atOnce)
      .lean<ReminderRecord[]>()
    await eachRecord({ call, timer: 'tell changes' }, told, (reminder) => tellChange(call, reminder))
    const last = told.at(-1)
    if (last === undefined || told.length < atOnce) return
    after = last._id
  }
}

async function tellChange(call: Circumstances, reminder: ReminderRecord): Promise<void> {
  const session = await findSession(reminder.sessionId)
  const municipality = await call.live.municipalities.find(reminder.municipalityId)
  if (municipality === null || session === null) return
  const { timeZone } = municipality
  const now = call.now.getTime()
  if (!holdsNoLonger(session, reminder) || isQuiet(now, timeZone)) return
  // A new start that is as near is told with this: no reminder follows.
  const isNear = session.state === 'planned' && mayRemind(now, session.startsAt.getTime(), timeZone)
  if (!(await isFirst(reminder, isNear ? session : null))) return

  const choice = await ReminderChoice.findById(reminder.memberId).lean<ReminderChoiceRecord | null>()
  const member = await call.live.members.find(reminder.memberId)
  if (choice === null || member === null) return
  const line = changeLine(session, timeZone, member.language)
  await reach(call, { member, choice, session, municipality, line })
}

const holdsNoLonger = ({ state, startsAt }: SessionRecord, { toldFor }: ReminderRecord): boolean =>
  state === 'cancelled' || (state === 'planned' && startsAt.getTime() !== toldFor?.getTime())

function changeLine(session: SessionRecord, timeZone: string, language: Language): string {
  const words = reminderWords[language]
  const what = isUnnamed(session) ? null : session.title
  if (session.state === 'cancelled') return words.cancelled(what)
  return words.moved(what, dayAndTime(session.startsAt, timeZone, language))
}

/** Whether it falls to this process. */
async function isFirst({ _id, toldFor }: ReminderRecord, toldWith: SessionRecord | null): Promise<boolean> {
  const now = { toldFor: toldWith?.startsAt ?? null, toldSequence: toldWith?.sequence ?? null }
  const { modifiedCount } = await Reminder.updateOne({ _id, toldFor }, { $set: now })
  return modifiedCount === 1
}
