import type { Severity } from '@lyktan/shared/findings.ts'
import type { FlagCategory, FlagOutcome } from '@lyktan/shared/flags.ts'
import type { CaseOutcome } from '@lyktan/shared/review.ts'

const severityOf = {
  worry: 'crisis',
  threat: 'high',
  sexual: 'high',
  adult: 'high',
  hate: 'high',
  private: 'high',
  illegal: 'high',
  mean: 'normal',
  leader: 'normal',
  other: 'normal',
} as const satisfies Record<FlagCategory, Severity>

/** How grave something is that somebody has told us about, by what she calls it: before anybody has looked, she is believed. */
export const flagSeverity = (category: FlagCategory): Severity => severityOf[category]

/**
 * Whether only managers read it: what is said against a leader, or about what one did or wrote, is never her colleagues'
 * reading. A worry is: it rings whoever can help now.
 */
export function flagIsForManagers(category: FlagCategory, isAboutLeader: boolean): boolean {
  return category === 'leader' || (isAboutLeader && category !== 'worry')
}

/** How a case ended: as a person decided, or without her since nothing was left to look at. */
export type CaseEnd = CaseOutcome | 'gone'

/** What the one who told us learns. What somebody else was given for a measure is never in it. */
export function flagOutcome(category: FlagCategory, end: CaseEnd): FlagOutcome {
  if (category === 'worry') return 'cared'
  if (category === 'leader') return 'manager'
  switch (end) {
    case 'gone':
      return 'gone'
    case 'removed':
      return 'removed'
    case 'returned':
    case 'acted':
      return 'acted'
    case 'released':
    case 'kept':
    case 'upheld':
    case 'restored':
      return 'stays'
  }
}

/** Whether an outcome says that she was right to tell; null where it says nothing, so that nobody is measured for a worry. */
export function flagWasRight(outcome: FlagOutcome): boolean | null {
  if (outcome === 'removed' || outcome === 'acted') return true
  return outcome === 'stays' ? false : null
}

/** Told without end, nobody could find what matters; twenty a day and more are always heard. The last is per second. */
export const flagPace = { burst: 20, perSecond: 1 / 60, slowSeconds: 0 } as const
