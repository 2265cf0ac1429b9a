import type { Answers, Input } from '@lyktan/shared/commands.ts'
import type { CaseId } from '@lyktan/shared/ids.ts'

import type { Call } from '../call.ts'
import { Refusal } from '../refusal.ts'
import { Aside } from './aside.model.ts'
import type { AsideRecord } from './aside.model.ts'
import { mustReadQueue } from './must-read-queue.ts'
import { ownAside } from './own-aside.ts'
import { sayCase } from './say-case.ts'
import { findCase, stepRecord } from './step-record.ts'

/**
 * Not now: shown last to me, and to everybody else as before. Whoever holds the case lets it go.
 * @throws Refusal 'forbidden', 'off-shift', 'not-found'
 */
export async function skipCase(
  call: Call,
  { caseId, on }: Input<'case:skip'>,
): Promise<Answers['case:skip']> {
  if (on) return { aside: await setAside(call, caseId, 'skip') }
  await mustReadQueue(call)
  await Aside.deleteOne({ _id: idOf(call, caseId), kind: 'skip' })
  return { aside: await ownAside(call.actor.id) }
}

/**
 * Not me: never offered to me again, for reasons that are nobody's business. Nobody is told, nothing is counted.
 * @throws Refusal 'forbidden', 'off-shift', 'not-found'
 */
export async function passCase(call: Call, { caseId }: Input<'case:pass'>): Promise<Answers['case:pass']> {
  return { aside: await setAside(call, caseId, 'pass') }
}

const idOf = ({ actor }: Call, caseId: CaseId) => `${actor.id}-${caseId}`

async function setAside(call: Call, caseId: CaseId, kind: AsideRecord['kind']) {
  await mustReadQueue(call)
  const { id: memberId, municipalityId } = call.actor
  const found = await findCase({ municipalityId, caseId })
  const aside = { municipalityId, memberId, caseId, kind, at: call.now }
  await Aside.updateOne({ _id: idOf(call, caseId) }, { $set: aside }, { upsert: true })
  if (found.claim?.by === memberId) await letGo(call, caseId)
  return await ownAside(memberId)
}

async function letGo(call: Call, caseId: CaseId): Promise<void> {
  const { id: by, municipalityId } = call.actor
  try {
    await sayCase(call, await stepRecord(call, { municipalityId, caseId }, { act: { act: 'release', by } }))
  } catch (error) {
    // Her claim has run out, or somebody has decided it: it is nobody's already.
    if (!(error instanceof Refusal)) throw error
  }
}
