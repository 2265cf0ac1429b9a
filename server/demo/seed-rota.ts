import type { PlannedTimes } from '@lyktan/moderation/rota/planned-span.ts'
import { daysOfWeek, mondayOf, plusDays } from '@lyktan/shared/weeks.ts'
import type { Call, Circumstances } from '../call.ts'
import type { MemberFacts } from '../members/member-facts.ts'
import { Refusal } from '../refusal.ts'
import { planShift } from '../rota/plan-shift.ts'
import { plannedBetween } from '../rota/rota-week.ts'
import { demoRota } from './demo-place.ts'
import { callBy } from './demo-shift.ts'

const dayMilliseconds = 86_400_000

/** Plans this week and the next for the demo where nobody is planned from now on; what is planned there is left as it is. */
export async function seedRota(call: Circumstances, members: readonly MemberFacts[]): Promise<void> {
  const manager = members.find(({ role }) => role === 'manager')
  const municipality = manager && (await call.live.municipalities.find(manager.municipalityId))
  if (manager === undefined || !municipality) return
  const fortnight = new Date(call.now.getTime() + 14 * dayMilliseconds)
  const ahead = await plannedBetween(municipality.id, { startsAt: call.now, endsAt: fortnight })
  if (ahead.length > 0) return

  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: municipality.timeZone }).format(call.now)
  const monday = mondayOf(today)
  const planner = callBy(call, manager)
  for (const date of [...daysOfWeek(monday), ...daysOfWeek(plusDays(monday, 7))])
    for (const [place, who] of demoRota.who.entries()) {
      const isFree = place === 1 && date === plusDays(monday, 6 + demoRota.freeWeekday)
      const person = members.find(({ nickname }) => nickname === who)
      const { from, to } = demoRota
      await planOnce(planner, { date, from, to, memberId: isFree ? null : (person?.id ?? null) })
    }
}

/** Another process that started at the same moment may have been faster. */
async function planOnce(
  planner: Call,
  shift: PlannedTimes & { readonly memberId: MemberFacts['id'] | null },
): Promise<void> {
  try {
    await planShift(planner, { ...shift, roomId: null })
  } catch (error) {
    if (!(error instanceof Refusal && error.code === 'shift-clash')) throw error
  }
}
