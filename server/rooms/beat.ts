import { trusted } from 'mongoose'

import type { Circumstances } from '../call.ts'
import { noteSeen } from '../shifts/last-seen.ts'
import { Presence, Pulse } from './presence.model.ts'
import type { PresenceRecord } from './presence.model.ts'
import { sayPresence } from './say-presence.ts'

/** A process that has been silent for so long is taken for dead, and nobody is anywhere through it, ms. */
const silentMilliseconds = 30_000

/**
 * Shows the other processes that this one lives and who of the adults is connected, learns who else lives, and clears away
 * what a dead process left behind.
 */
export async function beat(call: Circumstances): Promise<void> {
  const { presence } = call.live
  const isFirst = presence.pulse.at === null
  presence.dropLost()
  await Pulse.updateOne({ _id: presence.processId }, { $set: { at: call.now } }, { upsert: true })
  await noteSeen(call, presence.connected())
  const others = await Pulse.find({ _id: trusted({ $ne: presence.processId }) })
    .sort({ _id: 1 })
    .lean()
  const isAlive = ({ at }: { at: Date }) => call.now.getTime() - at.getTime() < silentMilliseconds
  presence.pulse = { at: call.now, others: others.filter(isAlive).map(({ _id }) => _id) }
  if (isFirst) call.say.toProcesses('process:came', { processId: presence.processId })
  for (const { _id } of others.filter((pulse) => !isAlive(pulse))) await bury(call, _id)
}

/** Whoever takes the dead process's pulse away tells the rooms who is gone. */
async function bury(call: Circumstances, processId: string): Promise<void> {
  const left = await Presence.find({ processId }).sort({ _id: 1 }).lean<PresenceRecord[]>()
  await Presence.deleteMany({ processId })
  const { deletedCount } = await Pulse.deleteOne({ _id: processId })
  if (deletedCount === 0) return
  for (const [roomId, records] of Map.groupBy(left, (record) => record.roomId)) {
    await sayPresence(call, { roomId, came: [], went: records.map(({ memberId }) => memberId) })
  }
}
