import type { Answers } from '@lyktan/shared/commands.ts'
import { may } from '@lyktan/shared/roles.ts'

import type { Call } from '../call.ts'
import { Refusal } from '../refusal.ts'
import { openShifts } from './open-shifts.ts'
import { viewShiftOf } from './shift.view.ts'

/** Who is on duty now. @throws Refusal 'forbidden' for who may not check in */
export async function viewShift(call: Call): Promise<Answers['shift:view']> {
  const { actor } = call
  if (!may(actor, 'check-in')) throw new Refusal('forbidden')
  const shifts = await openShifts(actor.municipalityId)
  const reader = { municipalityId: actor.municipalityId, memberId: actor.id }
  return { shift: await viewShiftOf(call, shifts, reader) }
}
