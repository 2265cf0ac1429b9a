import { trusted } from 'mongoose'

import { fallbackHours } from '@lyktan/moderation/appeals.ts'

import type { Circumstances } from '../call.ts'
import { eachRecord } from '../each-record.ts'
import { lendToDecider } from '../queue/lend-to-decider.ts'
import { Appeal } from './appeal.model.ts'
import type { AppealRecord } from './appeal.model.ts'
import { loneFrom, queueAppeal } from './queue-appeal.ts'

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
  await lendUnanswered(call)
}

/** A place may have lost its other leaders since: after a day, an appeal that nobody else can decide is the first decider's after all. */
async function lendUnanswered(call: Circumstances): Promise<void> {
  const openedAt = trusted({ $lte: new Date(call.now.getTime() - fallbackHours * 3_600_000) })
  const unanswered = await Appeal.find({ decidedAt: null, openedAt })
    .sort({ openedAt: 1 })
    .limit(atOnceMax)
    .lean<AppealRecord[]>()
  await eachRecord({ call, timer: 'sweep appeals' }, unanswered, async (record) => {
    const from = await loneFrom(call, record)
    if (from !== undefined) await lendToDecider({ kind: 'appeal', target: record._id, from })
  })
}
