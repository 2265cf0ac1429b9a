import type { Circumstances } from './call.ts'
import { stackOf } from './log.ts'

/**
 * Does something for each of what a timer found, one after the other. One that fails is logged and left for the timer's next turn: it must
 * never keep those behind it waiting.
 * @param timer names the timer in the log
 */
export async function eachRecord<Found extends { readonly _id: string }>(
  { call, timer }: { readonly call: Circumstances; readonly timer: string },
  found: readonly Found[],
  act: (one: Found) => Promise<void>,
): Promise<void> {
  for (const one of found) {
    try {
      await act(one)
    } catch (error) {
      call.log.error('record failed', {
        callId: call.id,
        verb: timer,
        objectId: one._id,
        stack: stackOf(error),
      })
    }
  }
}
