import type { MessageView, OwnMessageView } from '@lyktan/shared/messages.ts'
import type { Problem } from '@lyktan/shared/problems.ts'

/** My message before the server has answered. It keeps its `clientId` through every try, so it can never double. */
export interface Pending {
  readonly clientId: string
  readonly text: string
  readonly replyTo: MessageView['replyTo']
  /** sending: on its way. waiting: the connection failed, it is tried again by itself. refused: the server said no. */
  readonly phase: 'sending' | 'waiting' | 'refused'
  readonly problem: Problem | null
}

const change = (outbox: readonly Pending[], clientId: string, to: Partial<Pending>) =>
  outbox.map((pending) => (pending.clientId === clientId ? { ...pending, ...to } : pending))

/** Puts a message in, once, however often it is said. */
export function putInOutbox(outbox: readonly Pending[], pending: Pending): readonly Pending[] {
  return outbox.some(({ clientId }) => clientId === pending.clientId) ? outbox : [...outbox, pending]
}

export const tryAgain = (outbox: readonly Pending[], clientId: string): readonly Pending[] =>
  change(outbox, clientId, { phase: 'sending', problem: null })

/** Not sent. Only what may pass by itself is tried again without a person asking. */
export function notSent(outbox: readonly Pending[], clientId: string, problem: Problem): readonly Pending[] {
  const passes =
    problem.code === 'unavailable' || problem.code === 'internal' || problem.code === 'rate-limited'
  return change(outbox, clientId, { phase: passes ? 'waiting' : 'refused', problem })
}

export const takeOut = (outbox: readonly Pending[], clientId: string): readonly Pending[] =>
  outbox.filter((pending) => pending.clientId !== clientId)

/** Takes out everything that the server is seen to have. */
export function settleOutbox(
  outbox: readonly Pending[],
  stored: readonly Pick<OwnMessageView, 'clientId'>[],
): readonly Pending[] {
  if (outbox.length === 0) return outbox
  const ids = new Set<string>(stored.map(({ clientId }) => clientId))
  const left = outbox.filter(({ clientId }) => !ids.has(clientId))
  return left.length === outbox.length ? outbox : left
}
