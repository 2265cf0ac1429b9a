import type { Answers, Input } from '@lyktan/shared/commands.ts'
import { isInForce } from '@lyktan/moderation/standing.ts'
import { mayTakeMeasure } from '@lyktan/moderation/ladder.ts'

import { writeAudit } from '../audit/write-audit.ts'
import type { Call } from '../call.ts'
import { renewDecision } from '../decisions/renew-decision.ts'
import { mustReadQueue } from '../queue/must-read-queue.ts'
import { Refusal } from '../refusal.ts'
import { Measure } from './measure.model.ts'
import type { MeasureRecord } from './measure.model.ts'
import { refreshStanding } from './refresh-standing.ts'
import { runningOf } from './running-measures.ts'

/**
 * Ends a pause, an evening out or a suspension before its time, with words that its person reads; her open pages are reached at once. Whoever
 * may take such a measure may end it: a suspension only a manager. The decision itself stands, and can still be looked at again.
 * @throws Refusal 'forbidden', 'off-shift', 'not-found', 'stale' when it is over already
 */
export async function endMeasure(
  call: Call,
  { memberId, decisionId, kind, words }: Input<'measure:end'>,
): Promise<Answers['measure:end']> {
  await mustReadQueue(call)
  const { municipalityId, id: by, role } = call.actor
  if (!mayTakeMeasure(role, kind)) throw new Refusal('forbidden')
  const which = { decisionId, kind, memberId, municipalityId }
  const found = await Measure.findOne(which).lean<MeasureRecord | null>()
  if (found === null) throw new Refusal('not-found')
  if (!isInForce(found, call.now)) throw new Refusal('stale')
  const { modifiedCount } = await Measure.updateOne(
    { ...which, liftedAt: null },
    { $set: { liftedAt: call.now, liftedBy: by, liftedWords: words } },
  )
  if (modifiedCount === 0) throw new Refusal('stale')
  const object = { kind: 'measure', id: found._id }
  await writeAudit(call, { municipalityId, act: 'measure:end', object, reason: kind })
  // First the decision that she has news in, then the standing whose change lets her page read it.
  await renewDecision({ decisionId, memberId, municipalityId })
  await refreshStanding(call, { memberId, municipalityId })
  call.say.toLeaders(municipalityId, 'handover:changed', {})
  return { running: await runningOf(call, memberId) }
}
