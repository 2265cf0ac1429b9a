import type { Answers, Input } from '@lyktan/shared/commands.ts'
import { isLeader } from '@lyktan/shared/roles.ts'

import type { Call } from '../call.ts'
import { Refusal } from '../refusal.ts'
import { openConcernFor } from './concern-for.ts'
import { stepConcern } from './step-concern.ts'

/**
 * The opener names a colleague who may read it too, or takes that back. Nobody but her does so.
 * @throws Refusal 'forbidden' for who did not open it, 'not-found' for who is no leader here, 'stale'
 */
export async function nameInConcern(
  call: Call,
  input: Input<'concern:name'>,
): Promise<Answers['concern:name']> {
  const { memberId, isNamed } = input
  const concern = await openConcernFor(call, input)
  if (concern.openedBy !== call.actor.id) throw new Refusal('forbidden')
  const colleague = await call.live.members.find(memberId)
  const isHere = colleague?.municipalityId === concern.municipalityId && isLeader(colleague.role)
  if ((isNamed && !isHere) || memberId === concern.openedBy) throw new Refusal('not-found')

  const others = concern.named.filter((id) => id !== memberId)
  const named = isNamed ? [...others, memberId] : others
  const act = isNamed ? 'concern:name' : 'concern:unname'
  const view = await stepConcern(call, concern, { act, change: { named } })
  if (!isNamed) call.say.toMember(memberId, 'concern:gone', { concernId: concern._id })
  return { concern: view }
}
