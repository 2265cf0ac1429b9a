import { asMunicipalityId } from '@lyktan/shared/ids.ts'
import type { SessionId } from '@lyktan/shared/ids.ts'
import { sessionLimits } from '@lyktan/shared/sessions.ts'
import { isLeader, may } from '@lyktan/shared/roles.ts'
import type { Act } from '@lyktan/shared/roles.ts'
import { trusted } from 'mongoose'

import type { Call } from '../call.ts'
import { Refusal } from '../refusal.ts'
import { HostedSession } from './session.model.ts'
import type { SessionRecord } from './session.model.ts'

export type { SessionRecord } from './session.model.ts'

const longest = sessionLimits.hoursMost * 3_600_000

/** One session as it stands; null when there is none. */
export async function findSession(id: SessionId): Promise<SessionRecord | null> {
  return HostedSession.findById(id).lean<SessionRecord | null>()
}

/**
 * Every session of these municipalities that goes on at some time from `from` until before `to`, by its start: planned, published or
 * not, cancelled ones too. Who may know of which is the caller's to ask.
 */
export async function sessionsBetween(
  municipalityIds: readonly string[],
  from: Date,
  to: Date,
): Promise<readonly SessionRecord[]> {
  return HostedSession.find({
    municipalityId: trusted({ $in: municipalityIds.map(asMunicipalityId) }),
    // The lower bound says nothing new of what ends after `from`: it lets the index help.
    startsAt: trusted({ $lt: to, $gt: new Date(from.getTime() - longest) }),
    endsAt: trusted({ $gt: from }),
  })
    .sort({ startsAt: 1, _id: 1 })
    .lean<SessionRecord[]>()
}

/** Whether somebody may know of a session: leaders of all in their municipality, the young of what is published for their band. */
export function maySee(actor: Call['actor'], act: Act, session: SessionRecord): boolean {
  const { municipalityId, ageBands, isPublished } = session
  return may(actor, act, { municipalityId, ageBands }) && (isPublished || isLeader(actor.role))
}

/**
 * A session that the actor may do this with. One that is not hers to know is answered as one that does not exist.
 * @throws Refusal 'forbidden' when the act is nothing for this role, 'not-found'
 */
export async function sessionFor(call: Call, act: Act, id: SessionId): Promise<SessionRecord> {
  if (!may(call.actor, act)) throw new Refusal('forbidden')
  const session = await findSession(id)
  if (session === null || !maySee(call.actor, act, session)) throw new Refusal('not-found')
  return session
}
