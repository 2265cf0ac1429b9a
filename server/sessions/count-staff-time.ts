import { trusted } from 'mongoose'

import type { Circumstances } from '../call.ts'
import { eachRecord } from '../each-record.ts'
import { HostedSession } from './session.model.ts'
import type { SessionRecord } from './session.model.ts'
import { hostsNow } from './watch-hosts.ts'

/** How often the adults of a live session are counted, seconds. */
export const staffTimeEverySeconds = 30

/** Adds up the adults' time with each session, all together: never who was there for how long (field 2a, Personaltimmar). */
export async function countStaffTime(call: Circumstances): Promise<void> {
  const live = await HostedSession.find({ state: 'live', roomId: trusted({ $ne: null }) })
    .sort({ _id: 1 })
    .lean<SessionRecord[]>()
  await eachRecord({ call, timer: 'count staff time' }, live, async (session) => {
    const staffSeconds = (await hostsNow(call, session)).length * staffTimeEverySeconds
    await HostedSession.updateOne({ _id: session._id, state: 'live' }, { $inc: { staffSeconds } })
  })
}
