import { retentionDefaults } from '@lyktan/moderation/retention.ts'
import { trusted } from 'mongoose'

import type { Circumstances } from '../call.ts'
import { eachRecord } from '../each-record.ts'
import { letTalkGo } from '../talks/keep-talk.ts'
import { Concern } from './concern.model.ts'
import type { ConcernRecord } from './concern.model.ts'
import { auditConcern, sayConcern, tryStepConcern } from './step-concern.ts'

/** One that nobody has touched for so long is closed by itself: nothing may keep a talk for ever, ms. */
const leftAloneMs = 183 * 24 * 3_600_000
const atOnce = 200

/** Closes what has been left alone for half a year, and removes what has been closed for as long as it is kept. */
export async function weedConcerns(call: Circumstances): Promise<void> {
  for (const { id: municipalityId } of await call.live.municipalities.all()) {
    const leftBefore = trusted({ $lte: new Date(call.now.getTime() - leftAloneMs) })
    const left = await Concern.find({ municipalityId, closedAt: null, changedAt: leftBefore })
      .sort({ openedAt: 1, _id: 1 })
      .limit(atOnce)
      .lean<ConcernRecord[]>()
    await eachRecord({ call, timer: 'weed concerns' }, left, (concern) => closeLeft(call, concern))

    const keptSince = new Date(call.now.getTime() - retentionDefaults.concern.keepMs)
    const over = await Concern.find({ municipalityId, closedAt: trusted({ $lte: keptSince }) })
      .sort({ closedAt: 1, _id: 1 })
      .limit(atOnce)
      .lean<ConcernRecord[]>()
    await eachRecord({ call, timer: 'weed concerns' }, over, (concern) => remove(call, concern))
  }
}

async function closeLeft(call: Circumstances, concern: ConcernRecord): Promise<void> {
  const next = await tryStepConcern(call, concern, { closedAt: call.now })
  if (next === null) return
  const { municipalityId, talkId, _id: concernId } = next
  if (talkId !== null) await letTalkGo({ municipalityId, talkId, concernId })
  await auditConcern(call, next, 'concern:close')
  await sayConcern(call, next)
}

async function remove(call: Circumstances, { _id, openedBy, named, ...rest }: ConcernRecord): Promise<void> {
  const { municipalityId, talkId } = rest
  // A process may have died between closing and letting go.
  if (talkId !== null) await letTalkGo({ municipalityId, talkId, concernId: _id })
  await Concern.deleteOne({ _id })
  for (const id of [openedBy, ...named]) call.say.toMember(id, 'concern:gone', { concernId: _id })
}
