import type { ConcernView } from '@lyktan/shared/concerns.ts'

import { writeAudit } from '../audit/write-audit.ts'
import type { Call, Circumstances } from '../call.ts'
import { Refusal } from '../refusal.ts'
import { Concern } from './concern.model.ts'
import type { ConcernRecord } from './concern.model.ts'
import { viewConcern } from './concern.view.ts'

type Change = Partial<Omit<ConcernRecord, '_id' | 'municipalityId' | 'version' | 'changedAt'>>

/**
 * Changes a concern on the condition that it is as it was read, writes the audit (that, not what), and tells those who may read it.
 * @throws Refusal 'stale' when somebody was faster
 */
export async function stepConcern(
  call: Call,
  concern: ConcernRecord,
  step: { act: string; change: Change },
): Promise<ConcernView> {
  const next = await tryStepConcern(call, concern, step.change)
  if (next === null) throw new Refusal('stale')
  await auditConcern(call, next, step.act)
  return sayConcern(call, next)
}

/** Only the change; null when somebody was faster. */
export async function tryStepConcern(
  call: Circumstances,
  { _id, version }: ConcernRecord,
  change: Change,
): Promise<ConcernRecord | null> {
  return Concern.findOneAndUpdate(
    { _id, version },
    { $set: { ...change, changedAt: call.now }, $inc: { version: 1 } },
    { returnDocument: 'after' },
  ).lean<ConcernRecord | null>()
}

export async function auditConcern(
  call: Circumstances & { readonly actor?: Call['actor'] },
  { _id, municipalityId }: ConcernRecord,
  act: string,
): Promise<void> {
  await writeAudit(call, { municipalityId, act, object: { kind: 'concern', id: _id } })
}

/** To the opener and those she has named, and to nobody else. */
export async function sayConcern(call: Circumstances, concern: ConcernRecord): Promise<ConcernView> {
  const view = await viewConcern(call, concern)
  for (const id of [concern.openedBy, ...concern.named])
    call.say.toMember(id, 'concern:changed', { concern: view })
  return view
}
