import { may } from '@lyktan/shared/roles.ts'

import type { Call } from '../call.ts'
import { Refusal } from '../refusal.ts'
import { isCheckedIn } from '../shifts/is-checked-in.ts'

/**
 * The queue is read on duty: what young people wrote is nobody's reading at home. A manager answers for the place
 * and may always look.
 * @throws Refusal 'forbidden' for who is no leader, 'off-shift' for a youth worker who has not checked in
 */
export async function mustReadQueue(call: Call): Promise<void> {
  if (!may(call.actor, 'read-queue')) throw new Refusal('forbidden')
  if (call.actor.role === 'manager') return
  if (!(await isCheckedIn(call.actor.id))) throw new Refusal('off-shift')
}
