import type { Answers, Input } from '@lyktan/shared/commands.ts'
import type { DivisionView, GroupView } from '@lyktan/shared/groups.ts'
import { isLeader } from '@lyktan/shared/roles.ts'

import type { Call } from '../call.ts'
import { personView } from '../members/member-book.ts'
import { refuseSuspended } from '../rooms/room-for.ts'
import { sessionFor } from '../sessions/find-session.ts'
import { refuseEntry } from '../sessions/refuse-entry.ts'
import { divisionOf } from './division-of.ts'
import type { DivisionRecord } from './division.model.ts'
import { groupsNow } from './group-facts.ts'

/**
 * How a session is divided: to a young person her own group and nothing of the others, to leaders all of them.
 * @throws Refusal 'forbidden', 'not-found', 'suspended', 'no-place' where one signs up first; to leaders 'off-shift', 'room-closed'
 */
export async function viewGroups(
  call: Call,
  { sessionId }: Input<'group:view'>,
): Promise<Answers['group:view']> {
  await sessionFor(call, 'enter-room', sessionId)
  await refuseSuspended(call, sessionId)
  await refuseEntry(call, sessionId)
  const division = await divisionOf(sessionId)
  const most = isLeader(call.actor.role) ? (await groupsNow(call, sessionId)).most : 0
  return { most, division: division && (await viewDivision(call, division)) }
}

export async function viewDivision(call: Call, { groups, endsAt }: DivisionRecord): Promise<DivisionView> {
  const isHers = ({ memberIds }: DivisionRecord['groups'][number]) => memberIds.includes(call.actor.id)
  const at = groups.findIndex(isHers)
  const mine = groups[at]
  return {
    endsAt: endsAt.toISOString(),
    mine: mine === undefined ? null : { roomId: mine.roomId, number: at + 1 },
    groups: isLeader(call.actor.role) ? await viewAll(call, groups) : null,
  }
}

async function viewAll(call: Call, groups: DivisionRecord['groups']): Promise<readonly GroupView[]> {
  return Promise.all(
    groups.map(async ({ roomId, memberIds }, index) => {
      const room = await call.live.rooms.find(roomId)
      const people = await Promise.all(memberIds.map((id) => call.live.members.find(id)))
      return {
        roomId,
        number: index + 1,
        people: people.filter((facts) => facts !== null).map(personView),
        mode: room?.mode ?? 'closed',
        reason: room?.reason ?? 'session-over',
      }
    }),
  )
}
