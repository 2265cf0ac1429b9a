import type { Answers, Input } from '@lyktan/shared/commands.ts'

import type { SocketCall } from '../call.ts'
import { liveFor } from './live-for.ts'
import { viewLive } from './live.view.ts'

/**
 * What goes on in a session, read when a page comes in and whenever it has been away. @throws Refusal 'forbidden', 'suspended', 'not-found',
 * 'off-shift'
 */
export async function readLive(
  call: SocketCall,
  { sessionId }: Input<'live:view'>,
): Promise<Answers['live:view']> {
  return { live: await viewLive(call, await liveFor(call, sessionId)) }
}
