import type { Answers } from '@lyktan/shared/commands.ts'
import { may } from '@lyktan/shared/roles.ts'

import { writeAudit } from '../audit/write-audit.ts'
import type { Call } from '../call.ts'
import { isDuplicate } from '../database/is-duplicate.ts'
import { Refusal } from '../refusal.ts'
import { staffRooms } from '../rooms/staff-rooms.ts'
import { noteCame } from '../rota/note-came.ts'
import { openShifts } from './open-shifts.ts'
import { sayShift } from './say-shift.ts'
import { Shift } from './shift.model.ts'
import { viewShiftOf } from './shift.view.ts'

/** An adult goes on duty; rooms that waited for her open at once. Checking in again changes nothing. @throws Refusal 'forbidden' */
export async function checkIn(call: Call): Promise<Answers['shift:check-in']> {
  const { actor } = call
  const { municipalityId } = actor
  if (!may(actor, 'check-in')) throw new Refusal('forbidden')

  const id = call.newId()
  const byRota = await noteCame(call)
  const isNew = await goOnDuty(call, { id, byRota })
  const shifts = await openShifts(municipalityId)
  if (isNew) {
    await writeAudit(call, {
      municipalityId,
      act: 'shift:check-in',
      object: { kind: 'shift', id },
      reason: byRota,
    })
    if (byRota === 'planned') call.say.toLeaders(municipalityId, 'rota:changed', {})
    await sayShift(call, municipalityId, shifts)
    await staffRooms(call, municipalityId)
  }
  return { shift: await viewShiftOf(call, shifts, { municipalityId, memberId: actor.id }) }
}

async function goOnDuty(
  call: Call,
  { id, byRota }: { readonly id: string; readonly byRota: 'planned' | 'unplanned' | 'none' },
): Promise<boolean> {
  const { municipalityId, id: memberId } = call.actor
  const times = { checkedInAt: call.now, checkedOutAt: null, lastSeenAt: call.now, standInUntil: null }
  try {
    await Shift.create({ _id: id, municipalityId, memberId, ...times, byRota, isOpen: true })
    return true
  } catch (error) {
    if (isDuplicate(error)) return false
    throw error
  }
}
