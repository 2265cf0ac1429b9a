import type { MemberId } from '@lyktan/shared/ids.ts'

import type { Call, Circumstances } from '../call.ts'
import { eachRecord } from '../each-record.ts'
import { actorOf } from '../members/member-book.ts'
import { noteFinishTried, unfinishedDecisions, unfinishedUndoings } from '../queue/carried-out.ts'
import { sayCase } from '../queue/say-case.ts'
import type { CaseRecord } from '../queue/step-record.ts'
import { carryOut } from './carry-out.ts'
import { carryOutUndo } from './carry-out-undo.ts'

/** Carries out the decisions, and the undoings, whose process died on the way, in the name of the one who took them. */
export async function finishDecisions(call: Circumstances): Promise<void> {
  const unfinished = await unfinishedDecisions(call)
  await eachRecord({ call, timer: 'finish decisions' }, unfinished, (record) => finish(call, record))
  const undoings = await unfinishedUndoings(call)
  await eachRecord({ call, timer: 'finish decisions' }, undoings, (record) => finishUndo(call, record))
}

async function finish(call: Circumstances, record: CaseRecord): Promise<void> {
  const { decision } = record
  if (decision === null) return
  await noteFinishTried(call, record)
  await carryOut(await inName(call, record, decision.by), record, { decision })
  await sayCase(call, record)
}

async function finishUndo(call: Circumstances, record: CaseRecord): Promise<void> {
  const { undoing } = record
  if (undoing === null) return
  await noteFinishTried(call, record)
  await sayCase(call, await carryOutUndo(await inName(call, record, undoing.by), record, { undoing }))
}

/**
 * A decision that was taken stands, also when the account of the one who took it is gone by now: she had the right to it then, which was asked
 * before it was taken, and the young person has waited long enough. It is carried out under her id, which nobody can act under any more.
 */
async function inName(call: Circumstances, { municipalityId }: CaseRecord, by: MemberId): Promise<Call> {
  const facts = await call.live.members.find(by)
  if (facts !== null) return { ...call, actor: actorOf(facts, call.now) }
  return { ...call, actor: { id: by, municipalityId, role: 'manager' } }
}
