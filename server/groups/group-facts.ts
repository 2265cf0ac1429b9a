import { groupsMost } from '@lyktan/moderation/groups/dividing.ts'
import type { DividingFacts } from '@lyktan/moderation/groups/dividing.ts'
import type { MemberId, SessionId } from '@lyktan/shared/ids.ts'

import type { Call } from '../call.ts'
import { sessionToAskIn } from '../polls/asked-in.ts'
import type { LiveSession } from '../polls/asked-in.ts'
import { sessionAdults } from '../sessions/session-adults.ts'

/** What decides how a session may be divided now. */
export interface GroupsNow extends DividingFacts {
  readonly session: LiveSession
  /** The young people in its room. */
  readonly youngIds: readonly MemberId[]
  readonly most: number
}

/** @throws Refusal 'forbidden', 'not-found', 'off-shift', 'room-closed' */
export async function groupsNow(call: Call, sessionId: SessionId): Promise<GroupsNow> {
  const session = await sessionToAskIn(call, sessionId)
  // Reads who is here through the other processes too.
  const { needed, hosts, others } = await sessionAdults(call, session)
  const youngIds = call.live.presence
    .people(session.roomId)
    .filter(({ ageBand }) => ageBand !== null)
    .map(({ person }) => person.id)
  const adults = hosts.filter(({ isOnDuty, isInRoom }) => isOnDuty && isInRoom).length + others.length
  const facts = { young: youngIds.length, adults, needed }
  return { session, youngIds, ...facts, most: groupsMost(facts) }
}
