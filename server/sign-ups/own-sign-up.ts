import type { Answers, Input } from '@lyktan/shared/commands.ts'
import { may } from '@lyktan/shared/roles.ts'
import type { SignUpView } from '@lyktan/shared/sign-ups.ts'
import type { SignUpAct } from '@lyktan/moderation/sign-ups/acts.ts'

import type { Call } from '../call.ts'
import { Refusal } from '../refusal.ts'
import { refuseSuspended } from '../rooms/room-for.ts'
import { findSession, sessionFor } from '../sessions/find-session.ts'
import { changeList } from './change-list.ts'
import { listsOf } from './forget-sign-ups.ts'
import { SignUpListModel } from './list.model.ts'
import type { SignUpListRecord } from './list.model.ts'
import { viewSignUp } from './sign-up.view.ts'

type Asked = Input<'sign-up:view'>
type Told = Answers['sign-up:view']

/** Where I stand in a session's list, and how many others do. @throws Refusal 'forbidden', 'not-found' */
export async function viewMySignUp(call: Call, { sessionId }: Asked): Promise<Told> {
  const session = await sessionFor(call, 'take-part', sessionId)
  const record = await SignUpListModel.findById(sessionId).lean<SignUpListRecord | null>()
  return { signUp: viewSignUp(session, record, call.actor.id) }
}

/** The places that wait for my answer, soonest over first. @throws Refusal 'forbidden' */
export async function myOffers(call: Call): Promise<Answers['sign-up:offers']> {
  const { id } = call.actor
  if (!may(call.actor, 'take-part')) throw new Refusal('forbidden')
  const views = await Promise.all(
    (await listsOf(id)).map(async (record) => {
      const session = await findSession(record._id)
      return session === null ? [] : [viewSignUp(session, record, id)]
    }),
  )
  const until = ({ own }: SignUpView) => own?.offeredUntil ?? ''
  const offers = views.flat().filter(({ own }) => own?.state === 'offered')
  return { offers: offers.toSorted((one, other) => until(one).localeCompare(until(other))) }
}

/**
 * I want to come: a place while there are any, else one in line; where a host says yes, I have asked. Asking again changes nothing.
 * Once it has begun there is no line, and a place only where one is free.
 * @throws Refusal 'forbidden', 'not-found', 'suspended', 'sign-up-closed'
 */
export const joinSession = (call: Call, input: Asked) => act(call, input, 'join')

/** I do not come, or wait no longer: my place goes to the next. */
export const leaveSession = (call: Call, input: Asked) => act(call, input, 'leave')

/** Yes to the place that is offered. @throws Refusal 'suspended', 'stale' when its time is over */
export const acceptOffer = (call: Call, input: Asked) => act(call, input, 'accept')

/** No to the place that is offered: it goes to the next, and I am out of the list. @throws Refusal 'stale' */
export const declineOffer = (call: Call, input: Asked) => act(call, input, 'decline')

async function act(
  call: Call,
  { sessionId }: Asked,
  kind: Exclude<SignUpAct['kind'], 'decide'>,
): Promise<Told> {
  const memberId = call.actor.id
  await sessionFor(call, 'take-part', sessionId)
  if (kind === 'join' || kind === 'accept') await refuseSuspended(call, sessionId)
  const { session, record } = await changeList(call, sessionId, { kind, memberId })
  return { signUp: viewSignUp(session, record, memberId) }
}
