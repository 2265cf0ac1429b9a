import { retentionDefaults } from '@lyktan/moderation/retention.ts'
import { trusted } from 'mongoose'

import type { Circumstances } from '../call.ts'
import { eachRecord } from '../each-record.ts'
import { findSession } from '../sessions/find-session.ts'
import { closeLive, forgetPeople } from './close-live.ts'
import { LiveSession } from './live.model.ts'
import type { LiveRecord } from './live.model.ts'
import { LiveQuestion } from './question.model.ts'

const atOnce = 200

/**
 * Removes what went on in sessions that ended long enough ago, and closes what a process left open when it died at the end of a session.
 */
export async function weedLive(call: Circumstances): Promise<void> {
  const before = new Date(call.now.getTime() - retentionDefaults.live.keepMs)
  const over = await LiveSession.find({ closedAt: trusted({ $ne: null, $lte: before }) })
    .limit(atOnce)
    .lean<LiveRecord[]>()
  await eachRecord({ call, timer: 'weed live' }, over, weed)
  const begun = await LiveSession.find({ closedAt: null }).lean<LiveRecord[]>()
  await eachRecord({ call, timer: 'weed live' }, begun, (record) => closeIfOver(call, record))
}

async function weed({ _id }: LiveRecord): Promise<void> {
  await forgetPeople(_id)
  await LiveQuestion.deleteMany({ sessionId: _id })
  await LiveSession.deleteOne({ _id })
}

async function closeIfOver(call: Circumstances, { _id }: LiveRecord): Promise<void> {
  const session = await findSession(_id)
  if (session?.state !== 'lobby' && session?.state !== 'live') await closeLive(call, _id)
}
