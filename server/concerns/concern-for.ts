import type { ConcernId } from '@lyktan/shared/ids.ts'
import { may } from '@lyktan/shared/roles.ts'

import type { Call } from '../call.ts'
import { Refusal } from '../refusal.ts'
import { Concern } from './concern.model.ts'
import type { ConcernRecord } from './concern.model.ts'

/** Whether somebody opened it or was named by who did. */
export const isNamedIn = ({ openedBy, named }: ConcernRecord, memberId: string): boolean =>
  openedBy === memberId || named.some((id) => id === memberId)

/**
 * The concern that the actor opened or is named in. To everybody else, manager or not, there is none.
 * @throws Refusal 'forbidden', 'not-found'
 */
export async function concernFor(call: Call, concernId: ConcernId): Promise<ConcernRecord> {
  const { actor } = call
  if (!may(actor, 'note-concern')) throw new Refusal('forbidden')
  const found = { _id: concernId, municipalityId: actor.municipalityId }
  const concern = await Concern.findOne(found).lean<ConcernRecord | null>()
  if (concern === null || !isNamedIn(concern, actor.id)) throw new Refusal('not-found')
  return concern
}

/** The same, when it may still be changed and is as it was read. @throws Refusal 'forbidden', 'not-found', 'stale' */
export async function openConcernFor(
  call: Call,
  read: { concernId: ConcernId; version: number },
): Promise<ConcernRecord> {
  const concern = await concernFor(call, read.concernId)
  if (concern.closedAt !== null || concern.version !== read.version) throw new Refusal('stale')
  return concern
}
