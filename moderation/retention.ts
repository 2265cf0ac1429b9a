import { appealDays } from './appeals.ts'
import { attendanceHours } from './sessions/attendance.ts'

const hour = 3_600_000
const day = 24 * hour

/**
 * What is weeded, and how long after which event (field and law, 3b: the board decides; these are the defaults).
 * `from` names the event whose time counts. What is kept for ever (frozen reports, rule versions) is not here.
 */
export const retentionDefaults = {
  message: { from: 'room closed', keepMs: 24 * hour },
  'held-never-shown': { from: 'held', keepMs: 7 * day },
  'removed-with-reasons': { from: 'removed', keepMs: 183 * day },
  /** Every decision with its reasons, measures and appeal: as long as one may appeal, whatever is set for the removed text. */
  decision: { from: 'decided', keepMs: appealDays * day },
  talk: { from: 'talk closed', keepMs: 24 * hour },
  /** What was shown and asked in a session, without anybody: who it was is gone when the session ends. */
  live: { from: 'session ended', keepMs: 24 * hour },
  /** Who signed up; how many did is kept. */
  'sign-up': { from: 'session closed', keepMs: 24 * hour },
  'handover-note': { from: 'written', keepMs: 14 * day },
  /** What leaders on duty say to each other. */
  'staff-line': { from: 'written', keepMs: 72 * hour },
  'planned-shift': { from: 'shift ended', keepMs: 92 * day },
  /** What was drawn together, as one picture that holds nobody; so long as the session's messages. */
  'board-picture': { from: 'session ended', keepMs: 24 * hour },
  /** What was asked in a session, with its counts: for what is written afterwards. Who answered what is gone at once. */
  'session-answers': { from: 'session ended', keepMs: 30 * day },
  /** A series that is over is there for a new term to begin with. */
  series: { from: 'last date', keepMs: 400 * day },
  /** What the hosts thought, for the year's planning; it names nobody. */
  reflection: { from: 'written', keepMs: 2 * 365 * day },
  /** Who was in a session, until its hosts have looked; then counts alone. */
  attendance: { from: 'session ended', keepMs: attendanceHours * hour },
  concern: { from: 'concern closed', keepMs: 365 * day },
  idea: { from: 'last change', keepMs: 365 * day },
  account: { from: 'last visit', keepMs: 365 * day },
  'security-log': { from: 'written', keepMs: 7 * day },
  'role-audit': { from: 'written', keepMs: 2 * 365 * day },
} as const satisfies Record<string, { from: string; keepMs: number }>

export type Kept = keyof typeof retentionDefaults
export type RetentionPlan = Record<Kept, { keepMs: number }>

/** A municipality's plan from its settings; what it does not set keeps the default. A month counts as 30.5 days. */
export function retentionPlan(settings: {
  messageHours?: number
  heldDays?: number
  removedDays?: number
  accountMonths?: number
}): RetentionPlan {
  const plan: RetentionPlan = { ...retentionDefaults }
  if (settings.messageHours !== undefined) {
    plan.message = { keepMs: settings.messageHours * hour }
    plan['board-picture'] = plan.message
  }
  if (settings.heldDays !== undefined) plan['held-never-shown'] = { keepMs: settings.heldDays * day }
  if (settings.removedDays !== undefined)
    plan['removed-with-reasons'] = { keepMs: settings.removedDays * day }
  if (settings.accountMonths !== undefined)
    plan.account = { keepMs: Math.ceil(settings.accountMonths * 30.5) * day }
  return plan
}

/** Everything of a kind whose counting event is at or before this instant is due now. */
export function dueBefore(plan: RetentionPlan, kept: Kept, now: Date): Date {
  return new Date(now.getTime() - plan[kept].keepMs)
}

/** Whether one thing is due for weeding. A legal hold stops it until a person lifts the hold. */
export function isDue(
  thing: { kept: Kept; since: Date; hasLegalHold?: boolean },
  plan: RetentionPlan,
  now: Date,
): boolean {
  return thing.hasLegalHold !== true && thing.since.getTime() <= dueBefore(plan, thing.kept, now).getTime()
}
