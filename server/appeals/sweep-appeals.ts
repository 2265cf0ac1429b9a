import { trusted } from 'mongoose'

import type { Circumstances } from '../call.ts'
import { eachRecord } from '../each-record.ts'
import { Appeal } from './appeal.model.ts'
import type { AppealRecord } from './appeal.model.ts'
import { queueAppeal } from './queue-appeal.ts'

/** An appeal is in the queue within moments; one that is not by now was left behind by a process that died, ms. */
const leftBehindMilliseconds = 10_000
const atOnceMax = 100

/** Puts appeals in the queue whose process died before it could: nobody who asks us to look again is forgotten. */
export async function sweepAppeals(call: Circumstances): Promise<void> {
  const openedAt = trusted({ $lte: new Date(call.now.getTime() - leftBehindMilliseconds) })
  const forgotten = await Appeal.find({ toQueue: true, openedAt })
    .sort({ openedAt: 1 })
    .limit(atOnceMax)
    .lean<AppealRecord[]>()
  await eachRecord({ call, timer: 'sweep appeals' }, forgotten, (record) => queueAppeal(call, record))
}
