import type { ConcernView, OtherConcern } from '@lyktan/shared/concerns.ts'
import type { PersonView } from '@lyktan/shared/people.ts'
import { remindersOf } from '@lyktan/moderation/concerns/reminders.ts'
import { retentionDefaults } from '@lyktan/moderation/retention.ts'

import type { Circumstances } from '../call.ts'
import { personView } from '../members/member-book.ts'
import type { ConcernRecord } from './concern.model.ts'

/** A concern as the opener and those she has named see it. */
export async function viewConcern(call: Circumstances, concern: ConcernRecord): Promise<ConcernView> {
  const named = await Promise.all(concern.named.map((id) => personOf(call, id)))
  const { report, feedback, closedAt, talkId, danger, consulted, told, notReported } = concern
  const reminders = remindersOf(reportFactsOf(concern), call.now)
  return {
    ...(await viewAsOther(call, concern)),
    version: concern.version,
    named: named.filter((person) => person !== null),
    talkId,
    danger,
    consulted,
    told,
    report: report && { ...report, at: report.at.toISOString() },
    notReported,
    feedback: feedback && { ...feedback, at: feedback.at.toISOString() },
    reminders: reminders.map(({ day, dueAt, isDue }) => ({ day, dueAt: dueAt.toISOString(), isDue })),
    closedAt: closedAt?.toISOString() ?? null,
    removedAt: closedAt && new Date(closedAt.getTime() + retentionDefaults.concern.keepMs).toISOString(),
  }
}

/** That it is there, and who holds it. */
export async function viewAsOther(call: Circumstances, concern: ConcernRecord): Promise<OtherConcern> {
  return {
    id: concern._id,
    state: concern.closedAt === null ? 'open' : 'closed',
    openedAt: concern.openedAt.toISOString(),
    openedBy: await personOf(call, concern.openedBy),
  }
}

export const reportFactsOf = ({ report, feedback, closedAt }: ConcernRecord) => ({
  reportedAt: report?.at ?? null,
  isAnswered: feedback !== null && feedback.answer !== 'no-answer',
  isClosed: closedAt !== null,
})

async function personOf(call: Circumstances, id: string): Promise<PersonView | null> {
  const facts = await call.live.members.find(id)
  return facts === null ? null : personView(facts)
}
