import type { EndpointAnswers, EndpointInput } from '@lyktan/shared/endpoints.ts'
import { may } from '@lyktan/shared/roles.ts'
import type { Call } from '../call.ts'
import { isDuplicate } from '../database/is-duplicate.ts'
import { Refusal } from '../refusal.ts'
import { findSession, maySee } from '../sessions/find-session.ts'
import { keptAfterMs, Reminder, reminderIdOf } from './reminder.model.ts'
import { viewReminders } from './view-reminders.ts'

const wishesMost = 50

/**
 * I want to be reminded of this session, or no more. @throws Refusal 'forbidden', 'not-found' for what is not hers to know or is over,
 * 'rate-limited' when she has asked for very many
 */
export async function remindOf(
  call: Call,
  { sessionId, on }: EndpointInput<'reminders:session'>,
): Promise<EndpointAnswers['reminders:session']> {
  const { actor } = call
  if (!may(actor, 'take-part')) throw new Refusal('forbidden')
  const _id = reminderIdOf(sessionId, actor.id)
  if (!on) {
    await Reminder.updateOne({ _id }, { $set: { isWished: false } })
    return viewReminders(call)
  }
  const session = await findSession(sessionId)
  const isAhead = session?.state === 'planned' || session?.state === 'lobby'
  if (session === null || !isAhead || !maySee(actor, 'see-sessions', session)) throw new Refusal('not-found')
  if ((await Reminder.countDocuments({ memberId: actor.id, isWished: true })) >= wishesMost)
    throw new Refusal('rate-limited')
  const weedAt = new Date(session.endsAt.getTime() + keptAfterMs)
  const wish = { municipalityId: actor.municipalityId, sessionId, memberId: actor.id, isWished: true, weedAt }
  try {
    await Reminder.create({ _id, ...wish, toldFor: null, toldSequence: null })
  } catch (error) {
    if (!isDuplicate(error)) throw error
    await Reminder.updateOne({ _id }, { $set: { isWished: true, weedAt } })
  }
  return viewReminders(call)
}
