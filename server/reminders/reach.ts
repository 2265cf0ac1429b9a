import type { Circumstances } from '../call.ts'
import { stackOf } from '../log.ts'
import type { MemberFacts } from '../members/member-facts.ts'
import type { MunicipalityFacts } from '../municipalities/municipality-book.ts'
import type { SessionRecord } from '../sessions/find-session.ts'
import { ReminderChoice } from './reminder-choice.model.ts'
import type { ReminderChoiceRecord } from './reminder-choice.model.ts'
import { ownPage } from './own-page.ts'
import { reminderWords } from './reminder-words.ts'
import { sendMail } from './send-mail.ts'
import { sendPush } from './send-push.ts'

/** Whom to reach, and about what. */
export interface News {
  readonly member: MemberFacts
  readonly choice: ReminderChoiceRecord
  readonly session: SessionRecord
  readonly municipality: MunicipalityFacts
  /** One line; never the name of what is nobody else's to know. */
  readonly line: string
}

/** A session whose name must not stand on a screen that others see: it would tell something about her. */
export const isUnnamed = ({ sensitive, kind }: SessionRecord): boolean => sensitive || kind === 'group'

const pushSeconds = 1800

/**
 * Tells one person in every way that she has chosen, each tried once: a reminder that comes twice or late is worse than none.
 * What fails is logged, without where it was going.
 */
export async function reach(call: Circumstances, news: News): Promise<void> {
  const sent = await Promise.allSettled([
    mail(call, news),
    ...news.choice.pushes.map((device) => push(call, news, device)),
  ])
  for (const one of sent) {
    if (one.status === 'rejected')
      call.log.warn('reminder failed', { callId: call.id, stack: stackOf(one.reason) })
  }
}

async function mail(call: Circumstances, { choice, member, municipality, line }: News): Promise<void> {
  const settings = call.config.reminders.mail
  if (settings === null || choice.mail?.isConfirmed !== true) return
  const words = reminderWords[member.language]
  const stopsAt = ownPage(call.config)
  await sendMail(settings, {
    to: choice.mail.address,
    subject: words.subject(municipality.settings.placeName),
    text: `${line}\n\n-- \n${words.ending(stopsAt)}\n`,
    stopsAt,
  })
}

async function push(
  call: Circumstances,
  { choice, session, municipality, line }: News,
  device: ReminderChoiceRecord['pushes'][number],
): Promise<void> {
  const { push: settings } = call.config.reminders
  if (settings === null) return
  const note = {
    title: municipality.settings.placeName,
    body: line,
    path: `/traff/${session._id}`,
  }
  const sending = { push: settings, isProduction: call.config.isProduction, seconds: pushSeconds }
  const outcome = await sendPush(device, note, sending)
  if (outcome === 'sent') return
  const { endpoint } = device
  await ReminderChoice.updateOne({ _id: choice._id }, { $pull: { pushes: { endpoint } } })
}
