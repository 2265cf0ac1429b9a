import type { CaseOutcome } from './review.ts'

/** Every refusal there is: its HTTP status and a short English title. The words that a person sees are made on the page. */
export const problems = {
  'bad-request': { status: 400, title: 'The request is not in the agreed form' },
  unauthenticated: { status: 401, title: 'Sign in first' },
  'sign-in': { status: 401, title: 'That name and passphrase do not fit together' },
  forbidden: { status: 403, title: 'Not allowed' },
  'off-shift': { status: 403, title: 'Check in first' },
  paused: { status: 403, title: 'You have a break and may read but not write' },
  suspended: { status: 403, title: 'You are suspended until a date' },
  'warning-unread': { status: 403, title: 'Read and confirm the warning first' },
  invitation: { status: 403, title: 'That invitation cannot be used' },
  'too-young': { status: 403, title: 'The place is for those who have turned 13' },
  'too-old': { status: 403, title: 'The place is for those up to 25' },
  'wrong-band': { status: 403, title: 'The invitation is for another age' },
  'not-found': { status: 404, title: 'Not found' },
  method: { status: 405, title: 'That method is not allowed here' },
  conflict: { status: 409, title: 'That id was already used for something else' },
  'no-place': { status: 403, title: 'Sign up first' },
  'sign-up-closed': { status: 409, title: 'Sign-up is closed' },
  stale: { status: 409, title: 'Somebody else has already changed this' },
  claimed: { status: 409, title: 'A colleague has taken this' },
  'shift-clash': { status: 409, title: 'She already has a shift at that time' },
  'room-closed': { status: 409, title: 'The room is closed' },
  'room-resting': { status: 409, title: 'The room is resting: too few adults' },
  'session-state': { status: 409, title: 'That is nothing for the session as it is now' },
  'adults-missing': { status: 409, title: 'The adults who must be here are not' },
  'nickname-taken': { status: 409, title: 'Somebody already has a name like that' },
  'risk-unchecked': { status: 422, title: 'Go through the risks first' },
  'not-ready': { status: 422, title: 'Something else must be done first' },
  'nickname-unfit': { status: 422, title: 'That nickname cannot be used' },
  'passphrase-weak': { status: 422, title: 'That passphrase is too easy to guess' },
  'too-large': { status: 413, title: 'Too large' },
  unsupported: { status: 415, title: 'Send JSON' },
  'too-fast': { status: 429, title: 'Wait a little before writing again' },
  'rate-limited': { status: 429, title: 'Too many tries' },
  internal: { status: 500, title: 'Something went wrong on our side' },
  unavailable: { status: 503, title: 'The place cannot answer right now' },
} as const satisfies Record<string, { status: number; title: string }>

export type ProblemCode = keyof typeof problems

/** A refusal as it travels, the same over HTTP (application/problem+json) and in a socket's acknowledgement. */
export interface Problem {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly code: ProblemCode
  /** Names the call in our log; shown to the person so that we can find what happened. */
  readonly callId: string
  readonly detail?: string
  /** Where the input was wrong: paths and codes, never the values. */
  readonly errors?: readonly { path: string; code: string }[]
  readonly retryAfterMs?: number
  /** ISO time: until when a pause or suspension lasts. */
  readonly until?: string
  /** Of a session that cannot start: how many adults more, whether nobody hosts it, and which named hosts are not here. */
  readonly missing?: { readonly adults: number; readonly host: boolean; readonly hosts: readonly string[] }
  /** Of a case that a colleague has decided: what it became, so that nobody wonders. */
  readonly decided?: { readonly outcome: CaseOutcome; readonly by: string; readonly at: string }
}

export type Reply<Answer> =
  | ({ readonly ok: true } & Answer)
  | { readonly ok: false; readonly problem: Problem }
