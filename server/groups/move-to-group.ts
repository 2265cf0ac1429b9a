import type { Answers, Input } from '@lyktan/shared/commands.ts'
import type { MemberId, RoomId } from '@lyktan/shared/ids.ts'

import { writeAudit } from '../audit/write-audit.ts'
import type { Call } from '../call.ts'
import { Refusal } from '../refusal.ts'
import { Division } from './division.model.ts'
import type { DivisionRecord } from './division.model.ts'
import { divisionOf } from './division-of.ts'
import { groupsNow } from './group-facts.ts'
import { viewDivision } from './view-groups.ts'

/**
 * A leader on duty moves somebody to another group, or one who came late into her first. She hears her old group no more.
 * @throws Refusal 'forbidden', 'not-found' for a group or a person that is not there, 'off-shift', 'room-closed', 'stale'
 */
export async function moveToGroup(
  call: Call,
  { sessionId, memberId, roomId }: Input<'group:move'>,
): Promise<Answers['group:move']> {
  const { session, youngIds } = await groupsNow(call, sessionId)
  const division = await divisionOf(sessionId)
  if (division === null) throw new Refusal('stale')
  const isThere = division.groups.some((group) => group.roomId === roomId)
  if (!isThere || !youngIds.includes(memberId)) throw new Refusal('not-found')

  const { _id, version } = division
  const moved = await Division.findOneAndUpdate(
    { _id, version },
    { $set: { groups: withMember(division, memberId, roomId) }, $inc: { version: 1 } },
    { returnDocument: 'after' },
  ).lean<DivisionRecord | null>()
  if (moved === null) throw new Refusal('stale')
  for (const { roomId: left, memberIds } of division.groups)
    if (left !== roomId && memberIds.includes(memberId))
      call.say.toProcesses('member:dropped', { memberId, roomId: left })
  const { municipalityId } = session
  await writeAudit(call, { municipalityId, act: 'group:move', object: { kind: 'session', id: sessionId } })
  call.say.toRoom(session.roomId, 'group:changed', { sessionId })
  return { division: await viewDivision(call, moved) }
}

const withMember = ({ groups }: DivisionRecord, memberId: MemberId, to: RoomId): DivisionRecord['groups'] =>
  groups.map(({ roomId, memberIds }) => {
    const others = memberIds.filter((id) => id !== memberId)
    return { roomId, memberIds: roomId === to ? [...others, memberId] : others }
  })
