import type { MemberId, RoomId, SessionId } from '@lyktan/shared/ids.ts'
import { isStaff } from '@lyktan/shared/roles.ts'

import type { Call } from '../call.ts'
import { Refusal } from '../refusal.ts'
import { Division } from './division.model.ts'
import type { DivisionRecord } from './division.model.ts'

/** How a session is divided now; null when everybody is together. */
export async function divisionOf(sessionId: SessionId): Promise<DivisionRecord | null> {
  return Division.findById(sessionId).lean<DivisionRecord | null>()
}

/** Whose group a room is: a young person comes into her own and into no other. @throws Refusal 'not-found' */
export async function refuseOtherGroup(
  { actor }: Call,
  { sessionId, roomId }: { readonly sessionId: SessionId; readonly roomId: RoomId },
): Promise<void> {
  if (isStaff(actor.role)) return
  const division = await divisionOf(sessionId)
  const group = division?.groups.find((one) => one.roomId === roomId)
  if (group === undefined || !group.memberIds.includes(actor.id)) throw new Refusal('not-found')
}

/** A member asks to be forgotten: she is in no group. */
export async function forgetGroups(memberId: MemberId): Promise<void> {
  await Division.updateMany({ 'groups.memberIds': memberId }, { $pull: { 'groups.$[].memberIds': memberId } })
}
