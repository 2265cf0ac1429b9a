import { instantOf, localTime } from '@lyktan/moderation/local-time.ts'
import type { Circumstances } from '../call.ts'
import type { MemberFacts } from '../members/member-facts.ts'
import { sessionsBetween } from '../sessions/find-session.ts'
import { planSession } from '../sessions/plan-session.ts'
import { demoAdults } from './demo-place.ts'
import { demoDefaults, demoProgramme } from './demo-programme.ts'
import { callBy } from './demo-shift.ts'

const weeks = 3
const dayMilliseconds = 86_400_000

/** Plans three weeks for the demo where nothing lies ahead; what somebody who tries the place has planned is left as it is. */
export async function seedProgramme(call: Circumstances, members: readonly MemberFacts[]): Promise<void> {
  const hosts = members.filter(({ nickname }) => demoAdults.includes(nickname))
  const [planner] = hosts
  const municipality = planner && (await call.live.municipalities.find(planner.municipalityId))
  if (planner === undefined || !municipality) return
  const horizon = new Date(call.now.getTime() + weeks * 7 * dayMilliseconds)
  const ahead = await sessionsBetween([municipality.id], call.now, horizon)
  if (ahead.length > 0) return

  const { timeZone } = municipality
  const today = localTime(call.now, timeZone)
  const weekday = (new Date(Date.UTC(today.year, today.month - 1, today.day)).getUTCDay() + 6) % 7
  const at = (day: number, clock: string) => {
    const [hours = 0, minutes = 0] = clock.split(':').map(Number)
    const wall = { ...today, day: today.day - weekday + day, minutes: hours * 60 + minutes }
    return new Date(instantOf(wall, timeZone, 'first')).toISOString()
  }
  const host = callBy(call, planner)
  for (let week = 0; week < weeks; week += 1) {
    for (const session of demoProgramme) {
      const day = week * 7 + session.weekday - 1
      const [startsAt, endsAt] = [at(day, session.from), at(day, session.to)]
      const isAhead = new Date(endsAt) > call.now
      if (!isAhead || session.weeks?.includes(week) === false) continue
      const lists = { ageBands: [...demoDefaults.ageBands], access: [...demoDefaults.access] }
      const content = { ...demoDefaults, ...lists, ...session.draft, hosts: hosts.map(({ id }) => id) }
      await planSession(host, { ...content, startsAt, endsAt })
    }
  }
}
