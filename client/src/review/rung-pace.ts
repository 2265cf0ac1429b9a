import type { Announcements } from '@lyktan/shared/announcements.ts'

type Why = Announcements['adults:rung']['why']

/** A crisis is told each time anew, if they do not come on each other's heels; that others wait too long, once a minute. */
const apartMs = { crisis: 3000, other: 60_000 } as const

/** When each kind of alarm was last said and heard, in milliseconds. */
export type TellTimes = ReadonlyMap<Why, number>

/**
 * Whether an alarm is to be said and heard now, or only shown: in a raid a thousand cases are past their time at once, and an
 * alarm that never stops is one that nobody hears.
 */
export function mayTell(why: Why, times: TellTimes, now: number): boolean {
  const last = times.get(why)
  return last === undefined || now - last >= (why === 'crisis' ? apartMs.crisis : apartMs.other)
}
