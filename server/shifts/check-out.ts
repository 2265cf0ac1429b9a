import type { Answers } from '@lyktan/shared/commands.ts'
import { may } from '@lyktan/shared/roles.ts'

import { writeAudit } from '../audit/write-audit.ts'
import type { Call } from '../call.ts'
import { Refusal } from '../refusal.ts'
import { staffRooms } from '../rooms/staff-rooms.ts'
import { openShifts } from './open-shifts.ts'
import { sayShift } from './say-shift.ts'
import { Shift } from './shift.model.ts'
import { viewShiftOf } from './shift.view.ts'

/** An adult goes off duty; rooms that needed her slow down or rest at once. Checking out again changes nothing. @throws Refusal 'forbidden' */
export async function checkOut(call: Call): Promise<Answers['shift:check-out']> {
  const { actor } = call
  const { municipalityId } = actor
  if (!may(actor, 'check-in')) throw new Refusal('forbidden')

  const ended = await Shift.findOneAndUpdate(
    { memberId: actor.id, isOpen: true },
    { $set: { checkedOutAt: call.now }, $unset: { isOpen: 1 } },
  ).lean()
  const shifts = await openShifts(municipalityId)
  if (ended !== null) {
    const object = { kind: 'shift', id: ended._id }
    await writeAudit(call, { municipalityId, act: 'shift:check-out', object })
    await sayShift(call, municipalityId, shifts)
    await staffRooms(call, municipalityId)
    if (actor.role !== 'manager') await leaveRooms(call)
  }
  return { shift: await viewShiftOf(call, shifts, { municipalityId, memberId: actor.id }) }
}

/** What young people say is heard on duty, on no device of hers any longer. */
async function leaveRooms({ actor, live, say }: Call): Promise<void> {
  for (const { id: roomId } of await live.rooms.inUse(actor.municipalityId)) {
    say.toProcesses('member:dropped', { memberId: actor.id, roomId })
  }
}
