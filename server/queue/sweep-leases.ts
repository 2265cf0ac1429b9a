import type { CaseAct } from '@lyktan/moderation/queue/states.ts'
import { trusted } from 'mongoose'

import type { Circumstances } from '../call.ts'
import { eachRecord } from '../each-record.ts'
import { Refusal } from '../refusal.ts'
import { lostAdults } from '../shifts/lost-adults.ts'
import { Case } from './case.model.ts'
import type { CaseRecord } from './case.model.ts'
import { sayCase } from './say-case.ts'
import { stepRecord } from './step-record.ts'

const atOnceMax = 100
/** A colleague whose connection is gone so long does not keep a young person waiting for the rest of her lease. */
const lostSeconds = 30

/**
 * Lets go of claims that nobody holds any more. One that has run out was free from that moment, and this only makes the screens say so; one whose
 * holder has lost her connection goes back to the queue. What waited too long for a colleague or its author is everybody's again.
 */
export async function sweepLeases(call: Circumstances): Promise<void> {
  const claimed = await Case.find({ open: true, state: 'claimed', claim: trusted({ $ne: null }) })
    .sort({ openedAt: 1, _id: 1 })
    .limit(atOnceMax)
    .lean<CaseRecord[]>()
  const waited = await Case.find({ open: true, state: 'waiting', 'waits.until': trusted({ $lte: call.now }) })
    .sort({ openedAt: 1, _id: 1 })
    .limit(atOnceMax)
    .lean<CaseRecord[]>()
  await eachRecord({ call, timer: 'sweep leases' }, waited, (record) => letGo(call, record, { act: 'lapse' }))
  const holders = new Set(claimed.flatMap(({ claim }) => (claim === null ? [] : [claim.by])))
  const lost = new Set(await lostAdults(call, [...holders], lostSeconds))
  await eachRecord({ call, timer: 'sweep leases' }, claimed, async (record) => {
    const { claim } = record
    if (claim === null) return
    if (claim.until <= call.now) await letGo(call, record, { act: 'lapse' })
    else if (lost.has(claim.by)) await letGo(call, record, { act: 'release', by: claim.by })
  })
}

async function letGo(call: Circumstances, { _id, municipalityId }: CaseRecord, act: CaseAct): Promise<void> {
  try {
    await sayCase(call, await stepRecord(call, { municipalityId, caseId: _id }, { act }))
  } catch (error) {
    // Somebody has claimed or decided it meanwhile, and has said so.
    if (!(error instanceof Refusal)) throw error
  }
}
