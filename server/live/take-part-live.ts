import type { Answers, Input } from '@lyktan/shared/commands.ts'
import { takePart } from '@lyktan/moderation/live/take-part.ts'

import type { SocketCall } from '../call.ts'
import { changeLive } from './change-live.ts'
import { partFor } from './live-for.ts'
import { viewLive } from './live.view.ts'

/**
 * Somebody raises or lowers her hand, asks for more time, or wishes for a break. Doing it twice changes nothing.
 * @throws Refusal of the gate, 'not-found'
 */
export async function takePartLive(
  call: SocketCall,
  { sessionId, act }: Input<'live:take-part'>,
): Promise<Answers['live:take-part']> {
  await partFor(call, sessionId)
  const by = { act, memberId: call.actor.id }
  const record = await changeLive(call, sessionId, (before) => takePart(before, by, call.now.getTime()))
  return { live: await viewLive(call, record) }
}
