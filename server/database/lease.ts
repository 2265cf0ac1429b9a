import { Schema, model, trusted } from 'mongoose'

import type { Circumstances } from '../call.ts'

interface LeaseRecord {
  _id: string
  until: Date
  heldBy: string
}

const Lease = model(
  'Lease',
  new Schema<LeaseRecord>(
    { _id: String, until: Date, heldBy: String },
    { strict: 'throw', versionKey: false },
  ),
)

/** This process, in the leases it takes. */
const processName = `process-${globalThis.process.pid}-${globalThis.process.hrtime.bigint()}`

/** True when this process may do the work until its next turn; another process that holds the lease makes it false. */
export async function takeLease(
  call: Circumstances,
  work: { name: string; everySeconds: number },
): Promise<boolean> {
  // Half a turn longer than a turn: the holder renews before anybody else may take over.
  const until = new Date(call.now.getTime() + work.everySeconds * 1500)
  try {
    const free = { _id: work.name, $or: [{ until: trusted({ $lte: call.now }) }, { heldBy: processName }] }
    await Lease.updateOne(free, { $set: { until, heldBy: processName } }, { upsert: true })
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 11_000) return false
    throw error
  }
}
