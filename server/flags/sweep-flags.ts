import { trusted } from 'mongoose'

import type { Circumstances } from '../call.ts'
import { eachRecord } from '../each-record.ts'
import { casesEnded } from '../queue/cases-ended.ts'
import { Flag } from './flag.model.ts'
import type { FlagRecord } from './flag.model.ts'
import { putFlagged } from './put-flagged.ts'
import { tellFlaggers } from './tell-flaggers.ts'

/** A flag is in the queue within moments; one that is not by now was left behind by a process that died, ms. */
const leftBehindMilliseconds = 10_000
const atOnceMax = 100

/** Nothing that somebody has told is forgotten, and nobody waits for an answer that was given: also when processes died on the way. */
export async function sweepFlags(call: Circumstances): Promise<void> {
  const before = new Date(call.now.getTime() - leftBehindMilliseconds)
  const forgotten = await Flag.find({ toQueue: true, raisedAt: trusted({ $lte: before }) })
    .sort({ triedAt: 1, raisedAt: 1, _id: 1 })
    .limit(atOnceMax)
    .lean<FlagRecord[]>()
  await eachRecord({ call, timer: 'sweep flags' }, forgotten, async (flag) => {
    await Flag.updateOne({ _id: flag._id }, { $set: { triedAt: call.now } })
    await putFlagged(call, flag)
  })
  for (const { id: municipalityId } of await call.live.municipalities.all()) {
    const waitedFor = await Flag.distinct('caseId', { municipalityId, open: true, toQueue: false })
    const ended = await casesEnded(waitedFor.filter((caseId) => caseId !== null))
    await eachRecord({ call, timer: 'sweep flags' }, ended, (record) => tellFlaggers(call, record))
  }
}
