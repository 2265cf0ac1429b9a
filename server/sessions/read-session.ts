import type { Answers, Input } from '@lyktan/shared/commands.ts'
import { may } from '@lyktan/shared/roles.ts'

import type { Call } from '../call.ts'
import { Refusal } from '../refusal.ts'
import { refuseSuspended } from '../rooms/room-for.ts'
import { maySee, sessionFor, sessionsBetween } from './find-session.ts'
import { viewSession, viewSessions } from './session.view.ts'

const daysMost = 400

/** One session, for whoever may know of it. @throws Refusal 'forbidden', 'not-found' */
export async function readSession(
  call: Call,
  { sessionId }: Input<'session:view'>,
): Promise<Answers['session:view']> {
  return { session: await viewSession(call, await sessionFor(call, 'see-sessions', sessionId)) }
}

/** The sessions of a time, for whoever asks. @throws Refusal 'forbidden', 'suspended', 'bad-request' */
export async function listSessions(
  call: Call,
  input: Input<'session:list'>,
): Promise<Answers['session:list']> {
  if (!may(call.actor, 'see-sessions')) throw new Refusal('forbidden')
  await refuseSuspended(call)
  const [from, to] = [new Date(input.from), new Date(input.to)]
  const days = (to.getTime() - from.getTime()) / 86_400_000
  if (!(days > 0 && days <= daysMost))
    throw new Refusal('bad-request', { errors: [{ path: 'to', code: 'session.span' }] })
  const found = await sessionsBetween([call.actor.municipalityId], from, to)
  const own = found.filter((session) => maySee(call.actor, 'see-sessions', session))
  return { sessions: await viewSessions(call, own) }
}
