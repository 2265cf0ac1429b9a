import type { MemberId, RoomId } from '@lyktan/shared/ids.ts'
import type { MeasureInput } from '@lyktan/shared/review.ts'
import { isStaff } from '@lyktan/shared/roles.ts'
import { mayTakeMeasure, maySuspendUntil } from '@lyktan/moderation/ladder.ts'

import type { Call } from '../call.ts'
import { Refusal } from '../refusal.ts'

/**
 * Whether the actor may take these steps towards this person, asked before a decision is taken and again when it is
 * carried out. Staff are never paused or suspended here: they are their manager's.
 * @throws Refusal 'forbidden' (only a manager suspends), 'not-found' for staff and members of other municipalities,
 * 'bad-request' for a suspension that does not end in time, or a measure for a room where there is none
 */
export async function mustTakeMeasures(
  call: Call,
  asked: {
    readonly memberId: MemberId | null
    readonly roomId: RoomId | null
    readonly measures: readonly MeasureInput[]
    readonly at: Date
  },
): Promise<void> {
  if (asked.measures.length === 0) return
  const { role, municipalityId } = call.actor
  if (asked.measures.some(({ kind }) => !mayTakeMeasure(role, kind))) throw new Refusal('forbidden')
  if (asked.measures.some((measure) => !isSound(measure, asked)))
    throw new Refusal('bad-request', { errors: [{ path: 'measures', code: 'measure' }] })
  const member = asked.memberId === null ? null : await call.live.members.find(asked.memberId)
  if (member === null || member.municipalityId !== municipalityId || isStaff(member.role))
    throw new Refusal('not-found')
}

function isSound(measure: MeasureInput, { roomId, at }: { roomId: RoomId | null; at: Date }): boolean {
  if (measure.scope === 'room' && roomId === null) return false
  return measure.kind !== 'suspension' || maySuspendUntil(at, new Date(measure.until))
}
