import type { MemberId } from '@lyktan/shared/ids.ts'
import type { ProblemCode } from '@lyktan/shared/problems.ts'
import type { CaseState } from '@lyktan/shared/review.ts'

/** How long a claim lasts without a sign of life from the one who holds it (DESIGN section 5). */
export const leaseMinutes = 5
/** How long a case waits for a named colleague, or for its author, before it is open to everybody again. */
export const waitMinutes = { colleague: 10, author: 15 } as const

/** What of a case decides which acts are possible. `claim` is set exactly while it is claimed, `waits` exactly while it waits. */
export interface CaseStanding {
  state: CaseState
  /** Grows by one with every change; writes are conditional on the one read. */
  version: number
  claim?: { by: MemberId; until: Date; isEscalated?: boolean } | undefined
  /** Whose turn it is, and until when; null: until there is an answer. */
  waits?: { for: 'author' | MemberId; until: Date | null } | undefined
  /** Of a decided case: its decision is being taken back. */
  isUndoing?: boolean | undefined
}

type HolderAct =
  | { act: 'extend' | 'release' | 'escalate' | 'decide'; by: MemberId; version?: number }
  | WaitAct
/** `waitsFor`: a colleague to whom it is given by name, or the author. `until` null: until she has answered. */
interface WaitAct {
  act: 'wait'
  by: MemberId
  waitsFor: 'author' | MemberId
  until?: Date | null
  version?: number
}

export type CaseAct =
  | HolderAct
  | { act: 'claim'; by: MemberId; isManager?: boolean; version?: number }
  /** One decision about many cases that nobody else holds. */
  | { act: 'decide-unheld'; by: MemberId; version?: number }
  /** The author has changed the text, or answered: it is read anew. */
  | { act: 'answered' }
  /** Nobody has looked after the claim, or the one it waited for did not come: it is open again. */
  | { act: 'lapse' }
  /** Somebody takes back a decision; it is open again when all that the decision did is undone. */
  | { act: 'undo'; by: MemberId; version?: number }
  | { act: 'reopen' }

export type CaseRefusal = Extract<ProblemCode, 'stale' | 'claimed'>
export type CaseStep = { next: CaseStanding } | { refused: CaseRefusal }

const stale: CaseStep = { refused: 'stale' }

/**
 * One step of a case: open → claimed → decided, with waiting and escalated between. Every change of a case goes
 * through here and is written on the condition that the version is still the one read, so two never decide the same.
 * Refuses 'stale' when the case has moved on since it was read, 'claimed' while it is a colleague's.
 */
export function stepCase(standing: CaseStanding, act: CaseAct, now: Date): CaseStep {
  if (standing.state === 'decided') return stepDecided(standing, act)
  return 'by' in act ? stepByPerson(standing, act, now) : stepByItself(standing, act.act, now)
}

function stepByItself(standing: CaseStanding, act: 'answered' | 'lapse' | 'reopen', now: Date): CaseStep {
  const isAnswered = act === 'answered' && standing.state === 'waiting'
  if (isAnswered) return become(standing, 'open')
  return act === 'lapse' && hasLapsed(standing, now) ? become(standing, backTo(standing)) : stale
}

/** A decision is final for everybody; taking it back is an event of its own, and only one can be under way. */
function stepDecided(standing: CaseStanding, act: CaseAct): CaseStep {
  const { version, isUndoing } = standing
  if (act.act === 'reopen') return isUndoing ? become(standing, 'open') : stale
  const isRead = act.act === 'undo' && (act.version === undefined || act.version === version)
  return isRead && !isUndoing ? { next: { state: 'decided', version: version + 1, isUndoing: true } } : stale
}

function stepByPerson(standing: CaseStanding, act: Extract<CaseAct, { by: MemberId }>, now: Date): CaseStep {
  if (act.act === 'undo' || isOld(standing, act)) return stale
  const isManager = act.act === 'claim' && act.isManager === true
  if (isOthers(standing, { by: act.by, now, isManager })) return { refused: 'claimed' }
  if (act.act === 'claim') return claim(standing, act.by, now)
  if (act.act === 'decide-unheld') return become(standing, 'decided')
  // Extending, releasing, asking on and deciding belong to the one who holds the case, and to nobody else.
  return holderOf(standing, now) === act.by ? stepByHolder(standing, act, now) : stale
}

/** She has read an older version than the one that stands. */
const isOld = ({ version }: CaseStanding, act: { version?: number }) =>
  act.version !== undefined && act.version !== version

function stepByHolder(standing: CaseStanding, act: HolderAct, now: Date): CaseStep {
  switch (act.act) {
    case 'extend':
      return claim(standing, act.by, now)
    case 'release':
      return become(standing, backTo(standing))
    case 'escalate':
      return become(standing, 'escalated')
    case 'wait': {
      const minutes = waitMinutes[act.waitsFor === 'author' ? 'author' : 'colleague']
      const until = act.until === undefined ? new Date(now.getTime() + minutes * 60_000) : act.until
      const waits = { for: act.waitsFor, until }
      return { next: { state: 'waiting', version: standing.version + 1, waits } }
    }
    case 'decide':
      return become(standing, 'decided')
  }
}

/** Who holds the case now: a lease that has run out holds nothing. */
export function holderOf(standing: CaseStanding, now: Date): MemberId | undefined {
  if (standing.state !== 'claimed' || !standing.claim) return undefined
  return standing.claim.until.getTime() > now.getTime() ? standing.claim.by : undefined
}

/** For whom it waits now; once the time is out it waits for nobody. */
export function awaitedOf(standing: CaseStanding, now: Date): 'author' | MemberId | undefined {
  const { state, waits } = standing
  if (state !== 'waiting' || !waits) return undefined
  return waits.until === null || waits.until.getTime() > now.getTime() ? waits.for : undefined
}

/** Somebody else's: held by her, given to her by name, or sent up to the managers. A manager may take what is not held. */
function isOthers(
  standing: CaseStanding,
  { by, now, isManager = false }: { by: MemberId; now: Date; isManager?: boolean },
): boolean {
  const holder = holderOf(standing, now)
  if (holder !== undefined) return holder !== by
  if (isManager) return false
  const awaited = awaitedOf(standing, now)
  const isEscalated = standing.state === 'escalated' || standing.claim?.isEscalated === true
  return isEscalated || (awaited !== undefined && awaited !== 'author' && awaited !== by)
}

function hasLapsed(standing: CaseStanding, now: Date): boolean {
  const { state } = standing
  if (state === 'claimed') return holderOf(standing, now) === undefined
  return state === 'waiting' && awaitedOf(standing, now) === undefined
}

/** What was sent up stays with the managers when one of them lets it go. */
const backTo = ({ claim }: CaseStanding) => (claim?.isEscalated ? 'escalated' : 'open')

function become(standing: CaseStanding, state: 'open' | 'escalated' | 'decided'): CaseStep {
  return { next: { state, version: standing.version + 1 } }
}

function claim(standing: CaseStanding, by: MemberId, now: Date): CaseStep {
  const until = new Date(now.getTime() + leaseMinutes * 60_000)
  const isEscalated = standing.state === 'escalated' || standing.claim?.isEscalated === true
  return {
    next: {
      state: 'claimed',
      version: standing.version + 1,
      claim: { by, until, ...(isEscalated && { isEscalated }) },
    },
  }
}
