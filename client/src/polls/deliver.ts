import type { Reply } from '@lyktan/shared/problems.ts'

import { waitBeforeTry } from '../connection/wait-before-try.ts'

/** An answer on its way. waiting: it has not arrived, and is tried again. late: what it answered was closed before it came. */
export interface Delivery {
  readonly phase: 'sending' | 'waiting' | 'late' | 'refused'
  readonly choices: readonly number[]
}

export interface Delivering<Answer> {
  readonly send: () => Promise<Reply<Answer>>
  /** Each change of how far it has come. */
  readonly onPhase: (phase: Delivery['phase']) => void
  readonly onStored: (answer: Answer) => void
  /** Something else is sent in its place, or the page is left. */
  readonly isOver: () => boolean
}

/**
 * Carries an answer to the server until it is stored or cannot be any more. A page that has just come back may answer before it is in the room
 * again (`not-found`): that too is tried again, some times.
 */
export async function deliver<Answer>(parts: Delivering<Answer>): Promise<void> {
  for (let attempt = 0; !parts.isOver(); attempt += 1) {
    const reply = await parts.send()
    if (parts.isOver()) return
    if (reply.ok) return parts.onStored(reply)
    const { code } = reply.problem
    const isAway = code === 'unavailable' || (code === 'not-found' && attempt < 5)
    if (!isAway) return parts.onPhase(code === 'stale' || code === 'room-closed' ? 'late' : 'refused')
    parts.onPhase('waiting')
    await new Promise((resolve) => setTimeout(resolve, waitBeforeTry(attempt, Math.random())))
  }
}
