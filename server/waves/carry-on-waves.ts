import { trusted } from 'mongoose'

import type { Circumstances } from '../call.ts'
import { eachRecord } from '../each-record.ts'
import { actorOf } from '../members/member-book.ts'
import { dueBefore, retentionPlan } from '@lyktan/moderation/retention.ts'
import { carryOnWave } from './carry-on-wave.ts'
import { Wave } from './wave.model.ts'
import type { WaveRecord } from './wave.model.ts'

const atOnceMax = 20

/** Goes on with the batches that are under way, in the name of the one who decided, also after a process has died on the way. */
export async function carryOnWaves(call: Circumstances): Promise<void> {
  const unsettled = await Wave.find({ settled: false })
    .sort({ at: 1, _id: 1 })
    .limit(atOnceMax)
    .lean<WaveRecord[]>()
  await eachRecord({ call, timer: 'carry on waves' }, unsettled, async (wave) => {
    const by = wave.undoing?.by ?? wave.decision?.by ?? wave.by
    const leader = await call.live.members.find(by)
    if (leader !== null) await carryOnWave({ ...call, actor: actorOf(leader, call.now) }, wave)
    else call.log.error('decision without its decider', { objectId: wave._id })
  })
}

/** What became of each message stands with its case; the list of them is kept no longer than those that were removed. */
export async function weedWaves(call: Circumstances): Promise<void> {
  for (const { id: municipalityId, settings } of await call.live.municipalities.all()) {
    const before = dueBefore(retentionPlan(settings.retention), 'removed-with-reasons', call.now)
    await Wave.deleteMany({ municipalityId, settled: true, at: trusted({ $lte: before }) })
  }
}
