import type { Answers, Input } from '@lyktan/shared/commands.ts'

import type { Call } from '../call.ts'
import { Refusal } from '../refusal.ts'
import { openConcernFor } from './concern-for.ts'
import type { ConcernRecord } from './concern.model.ts'
import { stepConcern } from './step-concern.ts'

/** A clock may be a little ahead of ours. */
const aheadMs = 5 * 60_000

/**
 * One step of the guide: what was done, in choices and times, never in words. A report that is made takes the place of a reason for none, and
 * a new report is asked about anew.
 * @throws Refusal 'forbidden', 'not-found', 'stale', 'bad-request' for a report in the future
 */
export async function changeConcern(
  call: Call,
  input: Input<'concern:change'>,
): Promise<Answers['concern:change']> {
  const concern = await openConcernFor(call, input)
  const { danger, consulted, told, notReported, feedback } = input
  const change = {
    ...(danger && { danger }),
    ...(consulted && { consulted: [...new Set(consulted)] }),
    ...(told && { told }),
    ...(notReported && { notReported, report: null, feedback: null }),
    ...(feedback && { feedback: { answer: feedback, at: call.now } }),
    ...reportOf(call, concern, input.report),
  }
  return { concern: await stepConcern(call, concern, { act: 'concern:change', change }) }
}

function reportOf(
  call: Call,
  { report: before }: ConcernRecord,
  report: Input<'concern:change'>['report'],
): Partial<ConcernRecord> {
  if (report === undefined) return {}
  const at = new Date(report.at)
  if (at.getTime() > call.now.getTime() + aheadMs) throw new Refusal('bad-request')
  const isSame = before !== null && before.to === report.to && before.at.getTime() === at.getTime()
  return { report: { ...report, at }, notReported: null, ...(!isSame && { feedback: null, reminded: [] }) }
}
