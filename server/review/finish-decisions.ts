import type { Circumstances } from '../call.ts'
import { eachRecord } from '../each-record.ts'
import { actorOf } from '../members/member-book.ts'
import { unfinishedDecisions } from '../queue/carried-out.ts'
import { sayCase } from '../queue/say-case.ts'
import type { CaseRecord } from '../queue/step-record.ts'
import { carryOut } from './carry-out.ts'

/** Carries out the decisions whose process died on the way, in the name of the one who took them. */
export async function finishDecisions(call: Circumstances): Promise<void> {
  const unfinished = await unfinishedDecisions(call)
  await eachRecord({ call, timer: 'finish decisions' }, unfinished, (record) => finish(call, record))
}

async function finish(call: Circumstances, record: CaseRecord): Promise<void> {
  if (record.decision === null) return
  const decider = await call.live.members.find(record.decision.by)
  // An account that is gone can act no more; the decision stays unfinished until somebody looks into the log.
  if (decider === null) {
    call.log.error('decision without its decider', { objectId: record._id })
    return
  }
  await carryOut({ ...call, actor: actorOf(decider, call.now) }, record, record.decision)
  await sayCase(call, record)
}
