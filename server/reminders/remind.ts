import { mayRemind, remindAheadMs } from '@lyktan/moderation/reminders/remind-at.ts'
import { localTime } from '@lyktan/moderation/local-time.ts'
import type { MemberId } from '@lyktan/shared/ids.ts'
import { trusted } from 'mongoose'

import type { Circumstances } from '../call.ts'
import { isDuplicate } from '../database/is-duplicate.ts'
import type { MunicipalityFacts } from '../municipalities/municipality-book.ts'
import { findSession, sessionsBetween } from '../sessions/find-session.ts'
import type { SessionRecord } from '../sessions/find-session.ts'
import { signedUpIn } from '../sign-ups/signed-up-in.ts'
import { isUnnamed, reach } from './reach.ts'
import { ReminderChoice } from './reminder-choice.model.ts'
import type { ReminderChoiceRecord } from './reminder-choice.model.ts'
import { clockTime } from './reminder-times.ts'
import { reminderWords } from './reminder-words.ts'
import { keptAfterMs, Reminder, reminderIdOf } from './reminder.model.ts'
import type { ReminderRecord } from './reminder.model.ts'

const atOnce = 10

/**
 * Reminds everybody who wants to be of what starts soon: who has a place, and who has asked. Reads the schedule as it stands, so what was
 * moved or cancelled reminds nobody; each start is told once, whichever process gets to it first.
 */
export async function remind(call: Circumstances): Promise<void> {
  const { push, mail } = call.config.reminders
  if (push === null && mail === null) return
  for (const municipality of await call.live.municipalities.all()) {
    const horizon = new Date(call.now.getTime() + remindAheadMs)
    const ahead = await sessionsBetween([municipality.id], call.now, horizon)
    const due = ahead.filter((session) => isDue(call, session, municipality.timeZone))
    const wanting = await whoWants(due)
    for (const session of due) await remindOf(call, { session, municipality }, wanting.get(session._id) ?? [])
  }
}

const isAhead = ({ state, isPublished }: SessionRecord): boolean =>
  isPublished && (state === 'planned' || state === 'lobby')

const isDue = (call: Circumstances, session: SessionRecord, timeZone: string): boolean =>
  isAhead(session) && mayRemind(call.now.getTime(), session.startsAt.getTime(), timeZone)

/** By session: those with a place and those who asked, without those who have been told of this start. */
async function whoWants(sessions: readonly SessionRecord[]): Promise<ReadonlyMap<string, MemberId[]>> {
  if (sessions.length === 0) return new Map()
  const ids = sessions.map(({ _id }) => _id)
  const places = await signedUpIn(ids)
  const reminders = await Reminder.find({ sessionId: trusted({ $in: ids }) }).lean<ReminderRecord[]>()
  return new Map(
    sessions.map((session) => {
      const own = reminders.filter(({ sessionId }) => sessionId === session._id)
      const isTold = (id: MemberId) =>
        own.some(
          ({ memberId, toldFor }) => memberId === id && toldFor?.getTime() === session.startsAt.getTime(),
        )
      const wished = own.filter(({ isWished }) => isWished).map(({ memberId }) => memberId)
      const all = new Set([...(places.get(session._id) ?? []), ...wished])
      return [session._id, [...all].filter((id) => !isTold(id))]
    }),
  )
}

interface Due {
  readonly session: SessionRecord
  readonly municipality: MunicipalityFacts
}

async function remindOf(call: Circumstances, due: Due, memberIds: readonly MemberId[]): Promise<void> {
  for (let from = 0; from < memberIds.length; from += atOnce) {
    const some = memberIds.slice(from, from + atOnce)
    const choices = await ReminderChoice.find({ _id: trusted({ $in: some }) }).lean<ReminderChoiceRecord[]>()
    await Promise.all(choices.filter(isReachable).map((choice) => remindOne(call, due, choice)))
  }
}

const isReachable = ({ pushes, mail }: ReminderChoiceRecord): boolean =>
  pushes.length > 0 || mail?.isConfirmed === true

async function remindOne(
  call: Circumstances,
  { session, municipality }: Due,
  choice: ReminderChoiceRecord,
): Promise<void> {
  const member = await call.live.members.find(choice._id)
  if (member === null || (member.suspendedUntil !== null && member.suspendedUntil > call.now)) return
  if (!(await isFirst(session, choice))) return
  // Once more, now that nobody else will tell her: it may have been moved meanwhile, and is then told at its new time.
  const now = await findSession(session._id)
  if (now === null || !isAhead(now) || now.startsAt.getTime() !== session.startsAt.getTime()) return
  const { timeZone } = municipality
  const isTomorrow = localTime(call.now, timeZone).day !== localTime(now.startsAt, timeZone).day
  const time = clockTime(now.startsAt, timeZone)
  const line = reminderWords[member.language].soon(isUnnamed(now) ? null : now.title, time, isTomorrow)
  await reach(call, { member, choice, session: now, municipality, line })
}

/** Whether it falls to this process to tell her of this start: one write decides, so no two ever do. */
async function isFirst(session: SessionRecord, choice: ReminderChoiceRecord): Promise<boolean> {
  const { _id: sessionId, municipalityId, startsAt, endsAt, sequence } = session
  const _id = reminderIdOf(sessionId, choice._id)
  const told = { toldFor: startsAt, toldSequence: sequence, weedAt: new Date(endsAt.getTime() + keptAfterMs) }
  const made = { municipalityId, sessionId, memberId: choice._id, isWished: false }
  try {
    const untold = { _id, toldFor: trusted({ $ne: startsAt }) }
    await Reminder.updateOne(untold, { $set: told, $setOnInsert: made }, { upsert: true })
    return true
  } catch (error) {
    if (isDuplicate(error)) return false
    throw error
  }
}
