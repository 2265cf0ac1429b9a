import type { AppealState } from '@lyktan/shared/appeals.ts'
import type { CaseOutcome } from '@lyktan/shared/review.ts'

/** At least six months, whichever months they are (field and law, 3: DSA 20). */
export const appealDays = 184
/** When nobody else can answer: how long a lone manager waits before she may look at her own decision again. */
export const fallbackHours = 24
/** The conversation is short: so many questions from the leader, and as many answers from the author. */
export const questionsMax = 2

const answerDays = 3
const hour = 3_600_000

/** Until when the one whom a decision is about may ask us to look again. */
export function appealBefore(decidedAt: Date): Date {
  return new Date(decidedAt.getTime() + appealDays * 24 * hour)
}

export interface AppealableDecision {
  readonly outcome: CaseOutcome
  readonly hasMeasures: boolean
  readonly at: Date
  readonly undoneAt: Date | null
  readonly hasAppeal: boolean
}

/** Whether a decision went against the one it is about; what was only released or kept did not. */
export function wentAgainst({
  outcome,
  hasMeasures,
}: Pick<AppealableDecision, 'outcome' | 'hasMeasures'>): boolean {
  return hasMeasures || outcome === 'removed' || outcome === 'returned' || outcome === 'acted'
}

/** Whether she may ask us to look again: once for each decision, while it stands, within six months. */
export function mayAppeal(decision: AppealableDecision, now: Date): boolean {
  if (decision.undoneAt !== null || decision.hasAppeal || !wentAgainst(decision)) return false
  return now.getTime() < appealBefore(decision.at).getTime()
}

export interface AppealStanding {
  readonly state: AppealState
  /** How many questions leaders have asked. */
  readonly questions: number
}

/** Until when a leader waits for an answer before she decides without it. */
export function answersBefore(askedAt: Date): Date {
  return new Date(askedAt.getTime() + answerDays * 24 * hour)
}

/** Whether a leader may ask its author something more. */
export function mayAsk({ state, questions }: AppealStanding): boolean {
  return state === 'waiting' && questions < questionsMax
}

/** Whether it is the author's turn. */
export function mayAnswer({ state }: AppealStanding): boolean {
  return state === 'asked'
}

/** When a lone manager may decide about her own decision after all. */
export function fallbackFrom(openedAt: Date): Date {
  return new Date(openedAt.getTime() + fallbackHours * hour)
}
