import type { CaseId, MemberId } from '@lyktan/shared/ids.ts'
import type { Problem, ProblemCode } from '@lyktan/shared/problems.ts'
import type { CaseDetail, CaseRow } from '@lyktan/shared/review.ts'

import { emptyDraft, stepDraft } from './decision.state.ts'
import type { Draft, DraftEvent } from './decision.state.ts'
import { leaseEnd } from './lease.ts'
import { isVeiled } from './templates.ts'

export type Decided = NonNullable<Problem['decided']>
/** What a refusal tells that decides what is shown. */
export type Refused = Pick<Problem, 'code' | 'decided'>

/** Why the case is no longer in my hands. */
export type Lost =
  | { readonly why: 'over' | 'free' | 'stale' | 'not-found' }
  /** By a colleague, who was faster: what it became, as soon as that is known. */
  | { readonly why: 'decided'; readonly decided: Decided | null }
  | { readonly why: 'taken'; readonly by: string | null }
  | { readonly why: 'problem'; readonly code: ProblemCode }

/** The one case that is open on this screen. */
export type CaseState =
  | { readonly phase: 'none' }
  | { readonly phase: 'claiming'; readonly caseId: CaseId }
  | { readonly phase: 'lost'; readonly caseId: CaseId; readonly lost: Lost }
  | HeldCase

export interface HeldCase {
  readonly phase: 'open'
  readonly detail: CaseDetail
  readonly isVeiled: boolean
  readonly draft: Draft
  readonly isSending: boolean
  /** A decision that did not get through: nothing is known to have changed. */
  readonly notSent: ProblemCode | null
  /** When the claim ends, in milliseconds by this device's clock. */
  readonly until: number
}

export type CaseEvent =
  | { readonly type: 'claiming'; readonly caseId: CaseId }
  | {
      readonly type: 'claimed'
      readonly detail: CaseDetail
      readonly now: number
      /** The reader's own choice: every text waits behind the veil. */
      readonly veilsAll: boolean
    }
  | { readonly type: 'refused'; readonly caseId: CaseId; readonly problem: Refused }
  /** What became of a case that somebody else decided. */
  | { readonly type: 'told'; readonly caseId: CaseId; readonly decided: Decided }
  | { readonly type: 'extended'; readonly case: CaseRow; readonly now: number }
  | { readonly type: 'heard'; readonly case: CaseRow; readonly me: MemberId }
  | { readonly type: 'lapsed' }
  | { readonly type: 'veil' }
  | { readonly type: 'draft'; readonly event: DraftEvent }
  | { readonly type: 'sending' }
  | { readonly type: 'not-sent'; readonly problem: Refused }
  | { readonly type: 'closed' }

export const noCase: CaseState = { phase: 'none' }

export function stepCase(state: CaseState, event: CaseEvent): CaseState {
  if (event.type === 'claiming') return { phase: 'claiming', caseId: event.caseId }
  if (event.type === 'claimed') return claimed(state, event)
  if (event.type === 'refused') return refused(state, event.caseId, event.problem)
  if (event.type === 'told') return told(state, event.caseId, event.decided)
  if (event.type === 'closed') return noCase
  if (state.phase === 'lost') return event.type === 'heard' ? heardLater(state, event.case) : state
  return state.phase === 'open' ? stepHeld(state, event) : state
}

function stepHeld(
  held: HeldCase,
  event: Exclude<CaseEvent, { type: 'claiming' | 'claimed' | 'refused' | 'told' | 'closed' }>,
): CaseState {
  switch (event.type) {
    case 'extended':
      return withRow(held, event.case, event.now)
    case 'heard':
      return heard(held, event.case, event.me)
    case 'lapsed':
      return { phase: 'lost', caseId: held.detail.id, lost: { why: 'over' } }
    case 'veil':
      return { ...held, isVeiled: !held.isVeiled }
    case 'draft':
      return { ...held, draft: stepDraft(held.draft, event.event) }
    case 'sending':
      return { ...held, isSending: true, notSent: null }
    case 'not-sent':
      return notSent(held, event.problem)
  }
}

/** An answer to a claim that was given up meanwhile is nobody's: the caller hands it back. */
function claimed(
  state: CaseState,
  { detail, now, veilsAll }: Extract<CaseEvent, { type: 'claimed' }>,
): CaseState {
  if (state.phase !== 'claiming' || state.caseId !== detail.id) return state
  return {
    phase: 'open',
    detail,
    isVeiled: isVeiled(detail, veilsAll),
    draft: emptyDraft,
    isSending: false,
    notSent: null,
    until: leaseEnd(now),
  }
}

function refused(state: CaseState, caseId: CaseId, problem: Refused): CaseState {
  const isAnswer = state.phase === 'claiming' && state.caseId === caseId
  return isAnswer ? { phase: 'lost', caseId, lost: lostBy(problem) } : state
}

function told(state: CaseState, caseId: CaseId, decided: Decided): CaseState {
  const isLost = state.phase === 'lost' && state.caseId === caseId && state.lost.why === 'decided'
  return isLost ? { ...state, lost: { why: 'decided', decided } } : state
}

/** What becomes of a case that a colleague has: she decides it, or it is free again. */
function heardLater(state: Extract<CaseState, { phase: 'lost' }>, row: CaseRow): CaseState {
  if (row.id !== state.caseId || state.lost.why === 'decided') return state
  if (row.state === 'decided') return { ...state, lost: { why: 'decided', decided: null } }
  const isFree = state.lost.why === 'taken' && row.claim === null && row.state === 'open'
  return isFree ? { ...state, lost: { why: 'free' } } : state
}

function notSent(held: HeldCase, problem: Refused): CaseState {
  const { code } = problem
  return code === 'stale' || code === 'claimed' || code === 'not-found'
    ? { phase: 'lost', caseId: held.detail.id, lost: lostBy(problem) }
    : { ...held, isSending: false, notSent: code }
}

function withRow(held: HeldCase, row: CaseRow, now: number): HeldCase {
  if (row.id !== held.detail.id || row.version < held.detail.version) return held
  const { version, state, claim } = row
  return { ...held, detail: { ...held.detail, version, state, claim }, until: leaseEnd(now) }
}

function heard(held: HeldCase, row: CaseRow, me: MemberId): CaseState {
  if (row.id !== held.detail.id || row.version <= held.detail.version) return held
  // While my own decision is on its way its announcement may come before its answer.
  if (held.isSending && row.state === 'decided') return held
  if (row.claim?.memberId === me) return held
  const lost = (why: Lost): CaseState => ({ phase: 'lost', caseId: row.id, lost: why })
  if (row.claim !== null) return lost({ why: 'taken', by: row.claim.name })
  if (row.state !== 'decided') return lost({ why: 'over' })
  return held.isSending ? held : lost({ why: 'decided', decided: null })
}

function lostBy({ code, decided }: Refused): Lost {
  if (decided !== undefined) return { why: 'decided', decided }
  if (code === 'stale' || code === 'not-found') return { why: code }
  return code === 'claimed' ? { why: 'taken', by: null } : { why: 'problem', code }
}
