import type { Call } from '../call.ts'
import { showAgain } from '../messages/show-again.ts'
import { sayCase } from '../queue/say-case.ts'
import { stepRecord } from '../queue/step-record.ts'
import type { CaseRecord } from '../queue/step-record.ts'
import { takeFromQueue } from '../queue/take-from-queue.ts'
import { leaveWave, waveCases } from '../queue/wave-cases.ts'
import { Refusal } from '../refusal.ts'
import { carryOutUndo } from '../review/carry-out-undo.ts'
import { sliceMessages } from './slice.ts'
import type { Slice } from './slice.ts'

import type { WaveRecord } from './wave.model.ts'

/** First takes back what was decided, and then, unless it was shown again by that, lets everything out of the wave. */
export async function undoSlice(call: Call, wave: WaveRecord): Promise<Slice> {
  const from = wave.undoing?.from ?? 'quarantined'
  const isTakenBack = from !== 'quarantined'
  const decided = isTakenBack ? await waveCases(wave._id, { are: 'decided', atOnce: sliceMessages }) : []
  // One after the other: each undone decision has its entry in the audit, a chain in which a hundred at once only stand in each other's way.
  for (const record of decided) await undoOne(call, wave, record)
  const open = from === 'released' ? [] : await waveCases(wave._id, { are: 'open', atOnce: sliceMessages })
  await Promise.all(open.map((record) => letOut(call, record)))
  if (decided.length > 0 || open.length > 0)
    return { state: 'undoing', settled: false, done: wave.done + Math.max(decided.length, open.length) }
  const state = from === 'released' ? ('quarantined' as const) : ('undone' as const)
  return { state, settled: true, done: wave.messageIds.length, undoing: null }
}

async function undoOne(call: Call, wave: WaveRecord, record: CaseRecord): Promise<void> {
  const { _id: caseId, municipalityId, decision } = record
  const by = wave.undoing?.by ?? wave.by
  if (decision === null) return
  const undoing = { decision, by, at: call.now, note: null }
  try {
    const undone = await stepRecord(
      call,
      { municipalityId, caseId },
      {
        act: { act: 'undo', by },
        with: () => ({ undoing, carriedOut: false }),
      },
    )
    await carryOutUndo(call, undone, { undoing, isBatch: true })
  } catch (error) {
    // Somebody takes it back by itself at the same moment.
    if (!(error instanceof Refusal)) throw error
  }
}

/** What had its place is shown in it again and needs nobody; what had none waits by itself. */
async function letOut(call: Call, { _id, kind, target, text, flagCount }: CaseRecord): Promise<void> {
  const isShown = await showAgain(call, { messageId: target, text })
  if (isShown && flagCount === 0) return await takeFromQueue(call, { kind, target, why: 'undone' })
  const left = await leaveWave({ _id })
  if (left !== null) await sayCase(call, left)
}
