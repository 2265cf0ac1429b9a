import type { MemberId } from '@lyktan/shared/ids.ts'

import type { Call, Circumstances } from '../call.ts'
import { eachRecord } from '../each-record.ts'
import { actorOf } from '../members/member-book.ts'
import { unfinishedDecisions, unfinishedUndoings } from '../queue/carried-out.ts'
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
  const decider = decision === null ? null : await inName(call, record, decision.by)
  if (decision === null || decider === null) return
  await carryOut(decider, record, { decision })
  await sayCase(call, record)
}

async function finishUndo(call: Circumstances, record: CaseRecord): Promise<void> {
  const { undoing } = record
  const undoer = undoing === null ? null : await inName(call, record, undoing.by)
  if (undoing === null || undoer === null) return
  await sayCase(call, await carryOutUndo(undoer, record, { undoing }))
}

/** Null, and logged, when the account is gone: it can act no more, and the case stays unfinished until somebody looks into the log. */
async function inName(call: Circumstances, { _id }: CaseRecord, by: MemberId): Promise<Call | null> {
  const facts = await call.live.members.find(by)
  if (facts !== null) return { ...call, actor: actorOf(facts, call.now) }
  call.log.error('decision without its decider', { objectId: _id })
  return null
}
