import type { Circumstances } from './call.ts'
import { takeLease } from './database/lease.ts'
import { stackOf } from './log.ts'

/** Something that happens by itself. */
export interface Timer {
  readonly name: string
  readonly everySeconds: number
  /** each: every process does it for what it remembers. one: one process at a time, by lease. */
  readonly by: 'each process' | 'one process'
  /** Its first turn comes at the start, not one turn later. */
  readonly isFirst?: true
  readonly run: (call: Circumstances) => Promise<void>
}

/**
 * Starts the timers and returns how to stop them. A run that fails is logged and tried again at its next turn; a run never overlaps itself.
 * @param makeCall gives each run its own circumstances, with its own `now`.
 */
export function startTimers(timers: readonly Timer[], makeCall: () => Circumstances): () => Promise<void> {
  const running = new Set<Promise<void>>()
  const busy = new Set<string>()
  const take = (timer: Timer) => {
    if (busy.has(timer.name)) return
    busy.add(timer.name)
    const run = turn(timer, makeCall()).finally(() => {
      busy.delete(timer.name)
      running.delete(run)
    })
    running.add(run)
  }
  const handles = timers.map((timer) => setInterval(take, timer.everySeconds * 1000, timer))
  for (const timer of timers) if (timer.isFirst) take(timer)
  return async () => {
    for (const handle of handles) clearInterval(handle)
    await Promise.all(running)
  }
}

async function turn(timer: Timer, call: Circumstances): Promise<void> {
  try {
    if (timer.by === 'one process' && !(await takeLease(call, timer))) return
    await timer.run(call)
  } catch (error) {
    call.log.error('timer failed', {
      verb: timer.name,
      stack: stackOf(error),
    })
  }
}
