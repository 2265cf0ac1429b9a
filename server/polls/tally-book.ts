import type { Circumstances } from '../call.ts'
import type { Live } from '../live.ts'
import { countAnswers } from './answers.ts'
import type { Counted } from './answers.ts'

/** Three hundred who come back at once are told from one counting. */
const trustedMilliseconds = 500
const remembered = 200

interface Counting {
  readonly counted: Promise<Counted>
  readonly at: number
}
const known = new WeakMap<Live, Map<string, Counting>>()

function countings(live: Live): Map<string, Counting> {
  const those = known.get(live) ?? new Map<string, Counting>()
  known.set(live, those)
  return those
}

/** How a question stands, counted within the last half second and after every answer that this process has stored. */
export function standingOf(call: Circumstances, askedId: string, options: number): Promise<Counted> {
  const those = countings(call.live)
  const now = call.now.getTime()
  const before = those.get(askedId)
  if (before && now - before.at < trustedMilliseconds) return before.counted
  const counted = countAnswers(askedId, options)
  those.delete(askedId)
  those.set(askedId, { counted, at: now })
  counted.catch(() => those.delete(askedId))
  const [oldest] = those.keys()
  if (those.size > remembered && oldest !== undefined) those.delete(oldest)
  return counted
}

/** Something was answered: it is counted anew the next time. */
export function forgetStanding({ live }: Circumstances, askedId: string): void {
  known.get(live)?.delete(askedId)
}
