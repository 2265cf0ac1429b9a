import { may } from '@lyktan/shared/roles.ts'

import type { Call } from '../call.ts'
import { Refusal } from '../refusal.ts'
import { isCheckedIn } from '../shifts/is-checked-in.ts'

/** The hand-over names young people: it is read on duty, and by the manager who answers for the place. @throws Refusal 'forbidden', 'off-shift' */
export async function mustHandOver({ actor }: Call): Promise<void> {
  if (!may(actor, 'check-in')) throw new Refusal('forbidden')
  if (actor.role !== 'manager' && !(await isCheckedIn(actor.id))) throw new Refusal('off-shift')
}
