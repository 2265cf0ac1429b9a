import type { SessionId } from '@lyktan/shared/ids.ts'

import { sessionsWithIds } from './sessions-of-series.ts'

/** Those of these sessions that are over or cancelled, each once: what a process that died at their end has left to do. */
export async function overAmong(ids: readonly SessionId[]): Promise<readonly SessionId[]> {
  const found = await sessionsWithIds([...new Set(ids)])
  return found.filter(({ state }) => state === 'ended' || state === 'cancelled').map(({ _id }) => _id)
}
