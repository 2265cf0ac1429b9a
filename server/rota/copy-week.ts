import type { Answers, Input } from '@lyktan/shared/commands.ts'
import { asPlannedShiftId } from '@lyktan/shared/ids.ts'
import { isLeader, may } from '@lyktan/shared/roles.ts'
import { mondayOf, plusDays } from '@lyktan/shared/weeks.ts'
import { overlaps, plannedSpan } from '@lyktan/moderation/rota/planned-span.ts'

import { writeAudit } from '../audit/write-audit.ts'
import type { Call } from '../call.ts'
import { Refusal } from '../refusal.ts'
import { PlannedShift } from './planned-shift.model.ts'
import type { PlannedShiftRecord } from './planned-shift.model.ts'
import { rotaWeek, weekMost } from './rota-week.ts'

const untouched = { isOffered: false, takerId: null, cameAt: null, version: 1 }

/**
 * Plans a week as the one before it, at the same times of the wall clock, also over a change to summer time. What stands in the week already
 * stays, and the same shift never comes twice; somebody who is no leader any more, or is planned for something else then, leaves a free shift.
 * @throws Refusal 'forbidden', 'not-found'
 */
export async function copyWeek(call: Call, { date }: Input<'rota:copy'>): Promise<Answers['rota:copy']> {
  const { actor } = call
  if (!may(actor, 'manage-staff')) throw new Refusal('forbidden')
  const { municipalityId } = actor
  const place = await call.live.municipalities.find(municipalityId)
  if (place === null) throw new Refusal('not-found')

  const week = mondayOf(date)
  const there = await weekOf(call, week)
  const copies: PlannedShiftRecord[] = []
  const unmatched = [...there]
  for (const before of await weekOf(call, plusDays(week, -7))) {
    const moved = { ...before, date: plusDays(before.date, 7) }
    const span = plannedSpan(moved, place.timeZone)
    if (takeAway(unmatched, moved)) continue
    const planned = [...there, ...copies].filter(({ memberId }) => memberId === before.memberId)
    const isAway =
      planned.some((other) => overlaps(other, span)) || !(await isLeaderNow(call, before.memberId))
    const copy = { ...moved, ...span, memberId: isAway ? null : before.memberId }
    if (isAway && takeAway(unmatched, copy)) continue
    copies.push({ ...copy, ...untouched, _id: asPlannedShiftId(call.newId()) })
  }
  for (const copy of copies.slice(0, weekMost - there.length)) await PlannedShift.create(copy)
  if (copies.length > 0) {
    const object = { kind: 'municipality', id: municipalityId }
    await writeAudit(call, { municipalityId, act: 'rota:copy', object, reason: week })
    call.say.toLeaders(municipalityId, 'rota:changed', {})
  }
  return { rota: await rotaWeek(call, week), copied: copies.length }
}

async function weekOf({ actor }: Call, week: string): Promise<readonly PlannedShiftRecord[]> {
  const { municipalityId } = actor
  const days = [0, 1, 2, 3, 4, 5, 6].map((day) => plusDays(week, day))
  const found = await Promise.all(
    days.map((date) =>
      PlannedShift.find({ municipalityId, date }).limit(weekMost).lean<PlannedShiftRecord[]>(),
    ),
  )
  return found.flat()
}

/** Whether the same shift is among these; it is taken away, so that two like it ask for two. */
function takeAway(planned: PlannedShiftRecord[], sought: PlannedShiftRecord): boolean {
  const fields = ['date', 'from', 'to', 'roomId', 'memberId'] as const
  const index = planned.findIndex((one) => fields.every((field) => one[field] === sought[field]))
  if (index >= 0) planned.splice(index, 1)
  return index >= 0
}

async function isLeaderNow(call: Call, memberId: string | null): Promise<boolean> {
  const member = memberId === null ? null : await call.live.members.find(memberId)
  return member !== null && member.municipalityId === call.actor.municipalityId && isLeader(member.role)
}
