import { trusted } from 'mongoose'
import type { Circumstances } from '../call.ts'
import { isDuplicate } from '../database/is-duplicate.ts'
import { Refusal } from '../refusal.ts'
import { keyedHash } from './keyed.ts'
import { Tries } from './tries.model.ts'

/**
 * Counts a try under a name before it is judged, in the database, so that all processes count together.
 * Fails closed: without the database nobody can guess either.
 * @throws Refusal 'rate-limited' after too many within the window
 */
export async function countTry(call: Circumstances, name: string): Promise<void> {
  const _id = keyedHash(call.config, 'sign-in tries', name)
  const { signInPerAccount, signInWindowMinutes } = call.config.limits
  await Tries.deleteOne({ _id, endsAt: trusted({ $lte: call.now }) })
  const endsAt = new Date(call.now.getTime() + signInWindowMinutes * 60_000)
  const tries = await addOne(_id, endsAt)
  if (tries.count <= signInPerAccount) return
  throw new Refusal('rate-limited', { retryAfterMs: tries.endsAt.getTime() - call.now.getTime() })
}

/** Somebody proved who she is: her earlier mistakes count no more. */
export async function forgetTries(call: Circumstances, name: string): Promise<void> {
  await Tries.deleteOne({ _id: keyedHash(call.config, 'sign-in tries', name) })
}

async function addOne(_id: string, endsAt: Date) {
  const change = { $inc: { count: 1 }, $setOnInsert: { endsAt } }
  const options = { upsert: true, returnDocument: 'after' } as const
  try {
    return await Tries.findByIdAndUpdate(_id, change, options).lean().orFail()
  } catch (error) {
    // Two first tries at once: one inserts, the other finds it there.
    if (!isDuplicate(error)) throw error
    return Tries.findByIdAndUpdate(_id, change, options).lean().orFail()
  }
}
