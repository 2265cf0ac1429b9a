import type { MemberId, PlannedShiftId, RoomId } from '@lyktan/shared/ids.ts'
import { isLeader, may } from '@lyktan/shared/roles.ts'
import { plannedSpan } from '@lyktan/moderation/rota/planned-span.ts'
import type { PlannedTimes, Span } from '@lyktan/moderation/rota/planned-span.ts'
import { trusted } from 'mongoose'

import type { Call } from '../call.ts'
import { Refusal } from '../refusal.ts'
import { PlannedShift } from './planned-shift.model.ts'

export interface Planning extends PlannedTimes {
  readonly memberId: MemberId | null
  readonly roomId: RoomId | null
}

/**
 * Whether this can be planned: a leader and a room of the municipality, and nobody in two places at once. Answers when it begins and ends.
 * @throws Refusal 'forbidden' for who is no manager, 'not-found', 'shift-clash'
 */
export async function mustPlan(call: Call, planning: Planning, except?: PlannedShiftId): Promise<Span> {
  const { actor } = call
  if (!may(actor, 'manage-staff')) throw new Refusal('forbidden')
  await mustBeHere(call, planning)
  const place = await call.live.municipalities.find(actor.municipalityId)
  if (place === null) throw new Refusal('not-found')
  const span = plannedSpan(planning, place.timeZone)
  if (planning.memberId !== null) await mustBeFree(planning.memberId, span, except)
  return span
}

async function mustBeHere({ actor, live }: Call, { memberId, roomId }: Planning): Promise<void> {
  const member = memberId === null ? null : await live.members.find(memberId)
  const room = roomId === null ? null : await live.rooms.find(roomId)
  if (memberId !== null && (member?.municipalityId !== actor.municipalityId || !isLeader(member.role)))
    throw new Refusal('not-found')
  if (roomId !== null && room?.municipalityId !== actor.municipalityId) throw new Refusal('not-found')
}

/** @throws Refusal 'shift-clash' when she is planned at some moment of it already */
export async function mustBeFree(memberId: MemberId, span: Span, except?: PlannedShiftId): Promise<void> {
  const meanwhile = { startsAt: trusted({ $lt: span.endsAt }), endsAt: trusted({ $gt: span.startsAt }) }
  const other = except === undefined ? {} : { _id: trusted({ $ne: except }) }
  if ((await PlannedShift.exists({ memberId, ...meanwhile, ...other })) !== null)
    throw new Refusal('shift-clash')
}
