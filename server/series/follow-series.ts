import type { Input } from '@lyktan/shared/commands.ts'
import { instantOnWall, wallTimeAt } from '@lyktan/moderation/series/planned-dates.ts'

import type { Call } from '../call.ts'
import { alterSession } from '../sessions/change-session.ts'
import type { SessionRecord } from '../sessions/find-session.ts'
import { writeSession } from '../sessions/write-session.ts'
import { Refusal } from '../refusal.ts'
import { timeZoneOf } from './series-dates.ts'
import type { SeriesRecord } from './series.model.ts'

interface Following {
  /** The series as it is from now on. */
  readonly series: SeriesRecord
  /** What each date is called from now on. */
  readonly renamed: ReadonlyMap<string, string | null>
  readonly input: Input<'series:change'>
}

/** Lets planned sessions follow their series: what is told anew changes, times only when times were told. */
export async function followSeries(
  call: Call,
  sessions: readonly SessionRecord[],
  { series, renamed, input }: Following,
): Promise<SessionRecord[]> {
  const timeZone = await timeZoneOf(call, series.municipalityId)
  const followed: SessionRecord[] = []
  // One that was cancelled or has begun stays what it was: its date is known to be taken by its id.
  for (const session of sessions.filter(({ state }) => state === 'planned')) {
    const before = session.recurrenceId && wallTimeAt(session.recurrenceId, timeZone)
    const wall = before && renamed.get(before)
    if (!wall) continue
    const recurrenceId = instantOnWall(wall, timeZone)
    const named = await writeSession(session, { seriesId: series._id, recurrenceId })
    if (named === null) throw new Refusal('stale')
    const times = timesOf(named, { input, recurrenceId, minutes: series.minutes })
    followed.push(await alterSession(call, named, { ...input.change, ...times }))
  }
  return followed
}

/** A session that was moved by itself stays where it is, unless its series moves. */
function timesOf(
  session: SessionRecord,
  to: { readonly input: Input<'series:change'>; readonly recurrenceId: Date; readonly minutes: number },
): { startsAt?: string; endsAt?: string } {
  const { startsAt, minutes, rule } = to.input
  if (startsAt === undefined && minutes === undefined && rule === undefined) return {}
  const isMoved = startsAt !== undefined || rule !== undefined
  const start = isMoved ? to.recurrenceId : session.startsAt
  const end = new Date(start.getTime() + to.minutes * 60_000)
  return { startsAt: start.toISOString(), endsAt: end.toISOString() }
}
