import { asMemberId, asMunicipalityId } from '@lyktan/shared/ids.ts'

import type { Circumstances } from '../call.ts'
import { forgetDecisions } from '../decisions/forget-decisions.ts'
import { forgetMeasures } from '../measures/forget-measures.ts'
import { takeFromQueue } from '../queue/take-from-queue.ts'
import { Appeal } from './appeal.model.ts'
import type { AppealRecord } from './appeal.model.ts'

/**
 * Somebody asks to be forgotten: her appeals leave the queue, and they go with every decision about her and every step that
 * was taken. The audit keeps that something was decided, without her name and without a word of it.
 */
export async function forgetStanding(call: Circumstances, member: { readonly id: string }): Promise<void> {
  const facts = await call.live.members.find(member.id)
  if (facts === null) return
  const of = { memberId: asMemberId(facts.id), municipalityId: asMunicipalityId(facts.municipalityId) }
  const appeals = await Appeal.find(of).sort({ openedAt: 1 }).lean<AppealRecord[]>()
  for (const { _id } of appeals) await takeFromQueue(call, { kind: 'appeal', target: _id, why: 'withdrawn' })
  await Appeal.deleteMany(of)
  await forgetMeasures(of)
  await forgetDecisions(of)
}
