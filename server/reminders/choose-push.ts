import type { EndpointAnswers, EndpointInput } from '@lyktan/shared/endpoints.ts'
import { reminderLimits } from '@lyktan/shared/reminders.ts'
import { may } from '@lyktan/shared/roles.ts'
import type { Call } from '../call.ts'
import { Refusal } from '../refusal.ts'
import { isPushAddress } from './push-address.ts'
import { ReminderChoice } from './reminder-choice.model.ts'
import { changeChoice } from './change-choice.ts'
import { viewReminders } from './view-reminders.ts'

/**
 * This device is reminded from now on, for her alone; of many the latest five.
 * @throws Refusal 'forbidden', 'not-ready' where push is not offered, 'bad-request' for an address that is no push service's
 */
export async function choosePush(
  call: Call,
  { endpoint, keys }: EndpointInput<'reminders:push'>,
): Promise<EndpointAnswers['reminders:push']> {
  if (!may(call.actor, 'take-part')) throw new Refusal('forbidden')
  const { push } = call.config.reminders
  if (push === null) throw new Refusal('not-ready')
  if (!isPushAddress(endpoint, { hosts: push.hosts, isProduction: call.config.isProduction }))
    throw new Refusal('bad-request', { errors: [{ path: 'endpoint', code: 'reminder.host' }] })
  // Also from whoever asked in this browser before her: on a shared one nobody's reminders come before somebody else's eyes.
  await ReminderChoice.updateMany({ 'pushes.endpoint': endpoint }, { $pull: { pushes: { endpoint } } })
  const device = { endpoint, p256dh: keys.p256dh, auth: keys.auth }
  await changeChoice(call, { $push: { pushes: { $each: [device], $slice: -reminderLimits.pushesMost } } })
  return viewReminders(call)
}
