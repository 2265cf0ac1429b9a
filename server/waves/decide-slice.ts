import { asDecisionId } from '@lyktan/shared/ids.ts'

import type { Call } from '../call.ts'
import { sayCase } from '../queue/say-case.ts'
import { stepRecord } from '../queue/step-record.ts'
import type { CaseDecision, CaseRecord } from '../queue/step-record.ts'
import { leaveWave, waveCases } from '../queue/wave-cases.ts'
import { Refusal } from '../refusal.ts'
import { carryOut } from '../review/carry-out.ts'
import { sliceMessages } from './slice.ts'
import type { Slice } from './slice.ts'

import type { WaveDecision, WaveRecord } from './wave.model.ts'

/** Decides the next cases of a wave, each in its own conditional write: none is decided twice, whoever does it again. */
export async function decideSlice(call: Call, wave: WaveRecord): Promise<Slice> {
  const { decision } = wave
  const cases = await waveCases(wave._id, { are: 'open', atOnce: sliceMessages })
  if (decision === null || cases.length === 0) {
    const state = decision?.outcome ?? 'quarantined'
    return { state, settled: true, done: wave.messageIds.length }
  }
  await Promise.all(cases.map((record) => decideOne(call, record, decision)))
  return { state: wave.state, settled: false, done: wave.done + cases.length }
}

async function decideOne(call: Call, record: CaseRecord, taken: WaveDecision): Promise<void> {
  const { _id: caseId, municipalityId } = record
  const decision: CaseDecision = {
    ...taken,
    id: asDecisionId(call.newId()),
    unlawful: null,
    wordsToFlaggers: null,
    findingsRight: [],
    measures: [],
  }
  try {
    const act = { act: 'decide-unheld', by: taken.by } as const
    const decided = await stepRecord(call, { municipalityId, caseId }, { act, decision })
    await carryOut(call, decided, { decision, isBatch: true })
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    // A colleague holds it, or its author has taken it back: then it is not this decision's any more.
    const left = await leaveWave(record)
    if (left !== null) await sayCase(call, left)
  }
}
