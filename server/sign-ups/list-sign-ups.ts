import type { Answers, Input } from '@lyktan/shared/commands.ts'
import type { SignUpsForHosts } from '@lyktan/shared/sign-ups.ts'

import { needsOf } from '../access-needs/access-needs.ts'
import type { Call } from '../call.ts'
import { personView } from '../members/member-book.ts'
import { sessionFor } from '../sessions/find-session.ts'
import type { SessionRecord } from '../sessions/find-session.ts'
import { SignUpListModel } from './list.model.ts'
import type { SignUpListRecord } from './list.model.ts'
import { viewCounts } from './sign-up.view.ts'

/**
 * The list for those who host: nicknames in the order of their turns, and what to do for access needs without who needs it.
 * @throws Refusal 'forbidden' to the young, 'not-found'
 */
export async function listSignUps(
  call: Call,
  { sessionId }: Input<'sign-up:list'>,
): Promise<Answers['sign-up:list']> {
  const session = await sessionFor(call, 'host-sessions', sessionId)
  const record = await SignUpListModel.findById(sessionId).lean<SignUpListRecord | null>()
  return { list: await viewForHosts(call, session, record) }
}

/**
 * In a session that signals health, orientation or faith nobody is listed, so that there is no register of who came
 * (dataskyddslagen 3:3); only who asks for a yes is named, for as long as she waits for it.
 */
export async function viewForHosts(
  call: Call,
  session: SessionRecord,
  record: SignUpListRecord | null,
): Promise<SignUpsForHosts> {
  const list = record ?? { people: [], turns: 0 }
  const shown = list.people.filter(({ state }) => !session.sensitive || state === 'asked')
  const placed = list.people.filter(({ state }) => state === 'signed-up').map(({ memberId }) => memberId)
  const people = await Promise.all(
    shown.map(async ({ memberId, state, offeredUntil, reason }) => {
      const facts = await call.live.members.find(memberId)
      return {
        id: memberId,
        person: facts === null ? null : personView(facts),
        state,
        offeredUntil: offeredUntil === null ? null : new Date(offeredUntil).toISOString(),
        reason,
      }
    }),
  )
  return {
    sessionId: session._id,
    counts: viewCounts(list, session),
    people,
    needs: await needsOf(session.municipalityId, placed),
  }
}
