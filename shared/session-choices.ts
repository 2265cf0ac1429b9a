/** What kinds of occasions there are. One-to-one is a talk, not a session. */
export const sessionKinds = [
  'hang-out',
  'game',
  'quiz',
  'create',
  'homework',
  'theme',
  'group',
  'pop-up',
  'youth-council',
] as const
export type SessionKind = (typeof sessionKinds)[number]

/** Drop-in or the same people again: the two that the statistics of the field tell apart. */
export type Activity = 'open' | 'group'
export const activityOf = {
  'hang-out': 'open',
  game: 'open',
  quiz: 'open',
  create: 'open',
  homework: 'open',
  theme: 'open',
  group: 'group',
  'pop-up': 'open',
  'youth-council': 'group',
} as const satisfies Record<SessionKind, Activity>

/** planned → lobby → live → ended, or cancelled before it has begun (`moderation/sessions/life-cycle.ts`). */
export const sessionStates = ['planned', 'lobby', 'live', 'ended', 'cancelled'] as const
export type SessionState = (typeof sessionStates)[number]

export const placeKinds = ['digital', 'physical', 'both'] as const
export type PlaceKind = (typeof placeKinds)[number]

/** What somebody can count on there, so that nobody must ask. */
export const accessPoints = [
  'step-free',
  'accessible-toilet',
  'hearing-loop',
  'interpreter',
  'captions',
  'read-aloud',
  'quiet-corner',
  'easy-read',
  'companion-welcome',
] as const
export type AccessPoint = (typeof accessPoints)[number]

/** none: just come. open: first come, first in, then a waiting list. approval: a leader says yes to each. */
export const signUpKinds = ['none', 'open', 'approval'] as const
export type SignUpKind = (typeof signUpKinds)[number]
