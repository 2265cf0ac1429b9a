import type { MemberId } from '@lyktan/shared/ids.ts'
import type { ProblemCode } from '@lyktan/shared/problems.ts'
import type { CaseState } from '@lyktan/shared/review.ts'

/** How long a claim lasts without a sign of life from the one who holds it (DESIGN section 5). */
export const leaseMinutes = 5

/** What of a case decides which acts are possible. `claim` is set exactly while it is claimed. */
export interface CaseStanding {
  state: CaseState
  /** Grows by one with every change; writes are conditional on the one read. */
  version: number
  claim?: { by: MemberId; until: Date } | undefined
  /** While waiting: whose turn it is. */
  waitsFor?: 'author' | MemberId | undefined
}

type HolderAct =
  | { act: 'claim' | 'extend' | 'release' | 'escalate' | 'decide'; by: MemberId; version?: number }
  | { act: 'wait'; by: MemberId; waitsFor: 'author' | MemberId; version?: number }

export type CaseAct =
  | HolderAct
  /** The author has changed the text: it is read anew. */
  | { act: 'answered' }
  /** Nobody has looked after the claim: it lapses. */
  | { act: 'lapse' }

export type CaseRefusal = Extract<ProblemCode, 'stale' | 'claimed'>
export type CaseStep = { next: CaseStanding } | { refused: CaseRefusal }

/**
 * One step of a case: open → claimed → decided, with waiting and escalated between. Every change of a case goes
 * through here and is written on the condition that the version is still the one read, so two never decide the same.
 * Refuses 'stale' when the case has moved on since it was read, 'claimed' while a colleague holds it.
 */
export function stepCase(standing: CaseStanding, act: CaseAct, now: Date): CaseStep {
  if (standing.state === 'decided') return { refused: 'stale' }
  if (act.act === 'answered')
    return standing.state === 'waiting' ? become(standing, 'open') : { refused: 'stale' }
  if (act.act === 'lapse') return hasLapsed(standing, now) ? become(standing, 'open') : { refused: 'stale' }
  if (act.version !== undefined && act.version !== standing.version) return { refused: 'stale' }

  const holder = holderOf(standing, now)
  if (holder !== undefined && holder !== act.by) return { refused: 'claimed' }
  if (act.act === 'claim') return claim(standing, act.by, now)
  // Extending, releasing, asking on and deciding belong to the one who holds the case, and to nobody else.
  return holder === undefined ? { refused: 'stale' } : stepByHolder(standing, act, now)
}

function stepByHolder(standing: CaseStanding, act: HolderAct, now: Date): CaseStep {
  switch (act.act) {
    case 'claim':
    case 'extend':
      return claim(standing, act.by, now)
    case 'release':
      return become(standing, 'open')
    case 'escalate':
      return become(standing, 'escalated')
    case 'wait':
      return { next: { state: 'waiting', version: standing.version + 1, waitsFor: act.waitsFor } }
    case 'decide':
      return become(standing, 'decided')
  }
}

/** Who holds the case now: a lease that has run out holds nothing. */
export function holderOf(standing: CaseStanding, now: Date): MemberId | undefined {
  if (standing.state !== 'claimed' || !standing.claim) return undefined
  return standing.claim.until.getTime() > now.getTime() ? standing.claim.by : undefined
}

function hasLapsed(standing: CaseStanding, now: Date): boolean {
  return standing.state === 'claimed' && holderOf(standing, now) === undefined
}

function become(standing: CaseStanding, state: 'open' | 'escalated' | 'decided'): CaseStep {
  return { next: { state, version: standing.version + 1 } }
}

function claim(standing: CaseStanding, by: MemberId, now: Date): CaseStep {
  const until = new Date(now.getTime() + leaseMinutes * 60_000)
  return { next: { state: 'claimed', version: standing.version + 1, claim: { by, until } } }
}
