import { trusted } from 'mongoose'

import type { Circumstances } from '../call.ts'
import { Refusal } from '../refusal.ts'
import { Case } from './case.model.ts'
import type { CaseRecord } from './case.model.ts'
import { sayCase } from './say-case.ts'
import { stepRecord } from './step-record.ts'

const atOnceMax = 100

/** Tells everybody which claims have run out. They were free from that moment; this only makes the screens say so. */
export async function sweepLeases(call: Circumstances): Promise<void> {
  const lapsed = await Case.find({
    open: true,
    state: 'claimed',
    'claim.until': trusted({ $lte: call.now }),
  })
    .sort({ openedAt: 1, _id: 1 })
    .limit(atOnceMax)
    .lean<CaseRecord[]>()
  for (const { _id, municipalityId } of lapsed) {
    try {
      const of = { municipalityId, caseId: _id }
      await sayCase(call, await stepRecord(call, of, { act: { act: 'lapse' } }))
    } catch (error) {
      // Somebody has claimed or decided it meanwhile, and has said so.
      if (!(error instanceof Refusal)) throw error
    }
  }
}
