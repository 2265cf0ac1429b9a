import type { Circumstances } from '../call.ts'
import { stackOf } from '../log.ts'
import type { Judged } from './judge.ts'
import type { MessageRecord } from './message.model.ts'
import { queueFlagged } from './queue-held.ts'

/** A flagged text is shown; that the staff should look at it must not make its author wait. */
export function tellStaff(call: Circumstances, record: MessageRecord, verdict: Judged): void {
  if (verdict.outcome !== 'flag') return
  queueFlagged(call, record, verdict).catch((error: unknown) => {
    call.log.error('flagging failed', { callId: call.id, objectId: record._id, stack: stackOf(error) })
  })
}
