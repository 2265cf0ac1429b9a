import type { MessageView, NudgeAnswer, OwnMessageView } from '@lyktan/shared/messages.ts'
import type { Problem } from '@lyktan/shared/problems.ts'

/** My message before the server has answered. It keeps its `clientId` through every try, so it can never double. */
export interface Pending {
  readonly clientId: string
  readonly text: string
  readonly replyTo: MessageView['replyTo']
  /**
   * sending: on its way. waiting: the connection failed, it is tried again by itself. refused: the server said no.
   * nudged: the server asks its author to look once more; nothing is sent until she has.
   */
  readonly phase: 'sending' | 'waiting' | 'refused' | 'nudged'
  readonly problem: Problem | null
  readonly nudge?: Omit<NudgeAnswer, 'outcome'>
  /** She has looked, and wants it sent as it is. */
  readonly sendAnyway?: true
}

export type Nudged = Pending & Required<Pick<Pending, 'nudge'>>

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

/** Its author should look once more before it is sent. */
export const nudged = (
  outbox: readonly Pending[],
  clientId: string,
  nudge: NonNullable<Pending['nudge']>,
): readonly Pending[] => change(outbox, clientId, { phase: 'nudged', problem: null, nudge })

/** She has looked, and it goes as it is. */
export const sendAnyway = (outbox: readonly Pending[], clientId: string): readonly Pending[] =>
  change(outbox, clientId, { phase: 'sending', sendAnyway: true })

const isNudged = (pending: Pending): pending is Nudged =>
  pending.phase === 'nudged' && pending.nudge !== undefined

/** The first that its author should look at. */
export const nudgedIn = (outbox: readonly Pending[]): Nudged | undefined => outbox.find(isNudged)

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
