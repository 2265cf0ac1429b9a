import type { Answers, Input } from '@lyktan/shared/commands.ts'
import { limits } from '@lyktan/shared/limits.ts'
import { isLeader, may } from '@lyktan/shared/roles.ts'

import type { Call } from '../call.ts'
import { isDuplicate } from '../database/is-duplicate.ts'
import { metInRoom } from '../flags/met-in-room.ts'
import { Refusal } from '../refusal.ts'
import { Ignored } from './ignored.model.ts'
import { sayIgnored } from './say-ignored.ts'

/**
 * From now on I need not see what somebody writes: folded on my own pages alone, and nobody is told. A leader cannot be ignored, since what
 * she says may be about my safety. Doing it twice changes nothing.
 * @throws Refusal 'forbidden', 'not-found', 'too-large' when the list is full
 */
export async function addIgnored(call: Call, input: Input<'ignored:add'>): Promise<Answers['ignored:add']> {
  const { actor } = call
  if (!may(actor, 'ignore-member')) throw new Refusal('forbidden')
  const met = await metInRoom(call, 'ignore-member', input)
  if (met.id === actor.id || isLeader(met.role)) throw new Refusal('forbidden')
  if ((await Ignored.countDocuments({ memberId: actor.id })) >= limits.ignoredMost)
    throw new Refusal('too-large')

  const { id: memberId, municipalityId } = actor
  try {
    await Ignored.create({
      _id: call.newId(),
      municipalityId,
      memberId,
      ignoredId: met.id,
      since: call.now,
    })
  } catch (error) {
    if (!isDuplicate(error)) throw error
  }
  return await sayIgnored(call)
}
