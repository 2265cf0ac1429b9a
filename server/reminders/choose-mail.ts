import type { EndpointAnswers, EndpointInput } from '@lyktan/shared/endpoints.ts'
import { reminderLimits } from '@lyktan/shared/reminders.ts'
import { may } from '@lyktan/shared/roles.ts'
import { trusted } from 'mongoose'
import { makeCode, plainCode } from '../access/codes.ts'
import { keyedHash } from '../access/keyed.ts'
import type { Call } from '../call.ts'
import { stackOf } from '../log.ts'
import { Refusal } from '../refusal.ts'
import { changeChoice } from './change-choice.ts'
import { ownPage } from './own-page.ts'
import { ReminderChoice } from './reminder-choice.model.ts'
import type { ReminderChoiceRecord } from './reminder-choice.model.ts'
import { reminderWords } from './reminder-words.ts'
import { sendMail } from './send-mail.ts'
import { viewReminders } from './view-reminders.ts'

const hourMs = 3_600_000
const codeGroups = 2

/**
 * Sends a code to an address. Nothing else goes there before the code is given: nobody can have us write to somebody else.
 * @throws Refusal 'forbidden', 'not-ready' where mail is not offered, 'rate-limited', 'unavailable' when the mail server does not take it
 */
export async function chooseMail(
  call: Call,
  { address }: EndpointInput<'reminders:mail'>,
): Promise<EndpointAnswers['reminders:mail']> {
  if (!may(call.actor, 'take-part')) throw new Refusal('forbidden')
  const settings = call.config.reminders.mail
  const municipality = await call.live.municipalities.find(call.actor.municipalityId)
  const member = await call.live.members.find(call.actor.id)
  if (settings === null || municipality === null || member === null) throw new Refusal('not-ready')
  await countCode(call)

  const code = makeCode(codeGroups)
  const mail = {
    address,
    isConfirmed: false,
    codeHash: hashOf(call, code),
    codeUntil: new Date(call.now.getTime() + reminderLimits.codeHours * hourMs),
    triesLeft: reminderLimits.codeTries,
  }
  await changeChoice(call, { $set: { mail } })
  const words = reminderWords[member.language]
  const subject = words.codeSubject(municipality.settings.placeName)
  const letter = { to: address, subject, text: words.code(code), stopsAt: ownPage(call.config) }
  try {
    await sendMail(settings, letter)
  } catch (error) {
    call.log.warn('code not sent', { callId: call.id, stack: stackOf(error) })
    throw new Refusal('unavailable')
  }
  return viewReminders(call)
}

const hashOf = (call: Call, code: string) =>
  keyedHash(call.config, 'reminder code', `${call.actor.id} ${plainCode(code)}`)

/** Five codes a day, also for who asks many times at once: each is counted before it is sent. @throws Refusal 'rate-limited' */
async function countCode(call: Call): Promise<void> {
  const { id: _id, municipalityId } = call.actor
  const day = 24 * hourMs
  const dayAgo = new Date(call.now.getTime() - day)
  await changeChoice(call, { $set: { municipalityId } })
  const first = { $set: { codes: { count: 1, since: call.now } } }
  const renewed = await ReminderChoice.updateOne({ _id, 'codes.since': trusted({ $lte: dayAgo }) }, first)
  if (renewed.modifiedCount === 1) return
  const few = { _id, 'codes.count': trusted({ $lt: reminderLimits.codesADay }) }
  const counted = await ReminderChoice.updateOne(few, { $inc: { 'codes.count': 1 } })
  if (counted.modifiedCount === 1) return
  const choice = await ReminderChoice.findById(_id).lean<ReminderChoiceRecord | null>()
  const since = choice?.codes.since ?? call.now
  throw new Refusal('rate-limited', { retryAfterMs: since.getTime() + day - call.now.getTime() })
}

/** The code has come: from now on reminders go to that address. @throws Refusal 'forbidden', 'bad-request' for a wrong or old code */
export async function confirmMail(
  call: Call,
  { code }: EndpointInput<'reminders:confirm'>,
): Promise<EndpointAnswers['reminders:confirm']> {
  if (!may(call.actor, 'take-part')) throw new Refusal('forbidden')
  const wrong = new Refusal('bad-request', { errors: [{ path: 'code', code: 'reminder.code' }] })
  const _id = call.actor.id
  // The try is counted before it is looked at, so that many at once get no more tries than one after the other.
  const before = await ReminderChoice.findOneAndUpdate(
    { _id, 'mail.isConfirmed': false },
    { $inc: { 'mail.triesLeft': -1 } },
  ).lean<ReminderChoiceRecord | null>()
  const mail = before?.mail
  const isRight = mail?.codeHash === hashOf(call, code)
  if (!mail || !isRight || mail.triesLeft <= 0 || mail.codeUntil <= call.now) throw wrong
  await ReminderChoice.updateOne(
    { _id, 'mail.codeHash': mail.codeHash },
    { $set: { 'mail.isConfirmed': true, 'mail.codeHash': null } },
  )
  return viewReminders(call)
}
