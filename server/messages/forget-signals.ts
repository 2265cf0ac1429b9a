import type { Circumstances } from '../call.ts'

/** Lets go of what the signals need no more. */
export async function forgetSignals(call: Circumstances): Promise<void> {
  call.live.signals.forgetOld(call.now)
}
