import { trusted } from 'mongoose'
import { dueBefore, retentionPlan } from '@lyktan/moderation/retention.ts'

import type { Circumstances } from '../call.ts'
import { eachRecord } from '../each-record.ts'
import { SignUpListModel } from './list.model.ts'
import type { SignUpListRecord } from './list.model.ts'

const atOnce = 500

/** Takes the people out of the lists of what has been over for a day: only how many had a place, and how many got none, is left. */
export async function weedLists(call: Circumstances): Promise<void> {
  for (const { id: municipalityId, settings } of await call.live.municipalities.all()) {
    const before = dueBefore(retentionPlan(settings.retention), 'sign-up', call.now)
    const due = await SignUpListModel.find({
      municipalityId,
      closedAt: trusted({ $lte: before, $ne: null }),
      counts: null,
    })
      .sort({ closedAt: 1, _id: 1 })
      .limit(atOnce)
      .lean<SignUpListRecord[]>()
    await eachRecord({ call, timer: 'weed sign-ups' }, due, weed)
  }
}

async function weed({ _id, version, people }: SignUpListRecord): Promise<void> {
  const are = (state: string) => people.filter((one) => one.state === state).length
  const counts = { signedUp: are('signed-up'), unplaced: are('unplaced') }
  await SignUpListModel.updateOne({ _id, version }, { $set: { people: [], counts }, $inc: { version: 1 } })
}
