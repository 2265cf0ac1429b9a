import type { Answers, Input } from '@lyktan/shared/commands.ts'
import { may } from '@lyktan/shared/roles.ts'

import type { Call } from '../call.ts'
import { Refusal } from '../refusal.ts'
import { Ignored } from './ignored.model.ts'
import { sayIgnored } from './say-ignored.ts'

/** I see what somebody writes again. Of somebody whom I do not ignore nothing changes. @throws Refusal 'forbidden' */
export async function liftIgnored(
  call: Call,
  { memberId: ignoredId }: Input<'ignored:lift'>,
): Promise<Answers['ignored:lift']> {
  if (!may(call.actor, 'ignore-member')) throw new Refusal('forbidden')
  await Ignored.deleteOne({ memberId: call.actor.id, ignoredId })
  return await sayIgnored(call)
}
