import { randomInt } from 'node:crypto'

import type { Answers, Input } from '@lyktan/shared/commands.ts'
import type { MemberId } from '@lyktan/shared/ids.ts'
import { divideEvenly, refuseDivision } from '@lyktan/moderation/groups/dividing.ts'

import { writeAudit } from '../audit/write-audit.ts'
import type { Call } from '../call.ts'
import { isDuplicate } from '../database/is-duplicate.ts'
import { Refusal } from '../refusal.ts'
import { closeGroupRooms, makeGroupRooms } from '../rooms/group-room.ts'
import { Division } from './division.model.ts'
import type { DivisionRecord } from './division.model.ts'
import { groupsNow } from './group-facts.ts'
import type { GroupsNow } from './group-facts.ts'
import { viewDivision } from './view-groups.ts'

const chance = () => randomInt(2 ** 32) / 2 ** 32
const names = { sv: 'Grupp', en: 'Group' } as const

/**
 * A leader on duty divides who is in the session's room, by chance or as she has chosen, for some minutes. Each group is a room like the
 * session's own, read and held and flagged as every room; it opens when the adults that the policy asks for have it before their eyes.
 * @throws Refusal 'forbidden', 'not-found', 'off-shift', 'room-closed', 'stale' when it is divided already, 'not-ready' with too few people or adults
 */
export async function divideSession(
  call: Call,
  { sessionId, division, minutes }: Input<'group:divide'>,
): Promise<Answers['group:divide']> {
  const now = await groupsNow(call, sessionId)
  const chosen =
    division.kind === 'chosen'
      ? whoAreHere(division.groups, now)
      : divideEvenly(now.youngIds, division.count, chance)
  const refused = refuseDivision(chosen, now)
  if (refused !== undefined) throw new Refusal(refused)

  const { session } = now
  const numbered = chosen.map((_, index) => `${names[session.language]} ${index + 1}`)
  const roomIds = await makeGroupRooms(call, session.roomId, numbered)
  const record: DivisionRecord = {
    _id: sessionId,
    municipalityId: session.municipalityId,
    groups: chosen.flatMap((memberIds, index) => {
      const roomId = roomIds[index]
      return roomId === undefined ? [] : [{ roomId, memberIds: [...memberIds] }]
    }),
    endsAt: new Date(call.now.getTime() + minutes * 60_000),
    version: 1,
  }
  await storeDivision(call, record)
  const { municipalityId } = session
  await writeAudit(call, { municipalityId, act: 'group:divide', object: { kind: 'session', id: sessionId } })
  call.say.toRoom(session.roomId, 'group:changed', { sessionId })
  return { division: await viewDivision(call, record) }
}

async function storeDivision(call: Call, record: DivisionRecord): Promise<void> {
  try {
    await Division.create(record)
  } catch (error) {
    await closeGroupRooms(
      call,
      record.groups.map(({ roomId }) => roomId),
    )
    // A colleague was first.
    if (isDuplicate(error)) throw new Refusal('stale')
    throw error
  }
}

/** Who has gone meanwhile is in no group. */
const whoAreHere = (
  groups: readonly (readonly MemberId[])[],
  { youngIds }: GroupsNow,
): readonly (readonly MemberId[])[] =>
  groups.map((memberIds) => memberIds.filter((memberId) => youngIds.includes(memberId)))
