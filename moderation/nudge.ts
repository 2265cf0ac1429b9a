import { holdReasons } from '@lyktan/shared/findings.ts'
import type { Category, Finding, HoldReason, Span } from '@lyktan/shared/findings.ts'
import type { Verdict } from './verdict.ts'

/** What its author is shown before anything is sent. */
export interface Nudge {
  readonly reasons: readonly HoldReason[]
  readonly spans: readonly Span[]
}

const ownCategories: ReadonlySet<Category> = new Set<Category>([
  'personal_info',
  'contact_off_platform',
  'harassment_bullying',
])
/** Found beside others, and not held for, they change nothing. */
const light: ReadonlySet<Category> = new Set<Category>([
  'contact_off_platform',
  'profanity',
  'link',
  'spam_flood',
])
/** What somebody should read at once, not have written in a milder way. */
const grave: ReadonlySet<string> = new Set(['urge-self-harm', 'blackmail', 'unread'])

/**
 * Whether the author of a text should get to look once more before it is sent: it tells how to reach somebody, or may hurt somebody (DESIGN
 * section 6). Never for words of a crisis, which get help at once, nor for what may be a danger: a person reads that as it was first written.
 */
export function nudge({ findings, help }: Pick<Verdict, 'findings' | 'help'>): Nudge | undefined {
  const own = findings.filter(isOwn)
  const isMore = findings.some(
    (finding) => !isOwn(finding) && (!light.has(finding.category) || holds(finding)),
  )
  if (help || own.length === 0 || isMore) return undefined
  const reasons = new Set(own.map(({ reason }) => reason))
  const spans = own.flatMap((finding) => finding.spans)
  return {
    reasons: holdReasons.filter((reason) => reasons.has(reason)),
    spans: spans.toSorted(([one], [other]) => one - other),
  }
}

/** What becomes of a text that its author should look at once more, and sends as it is: a person reads it first, whatever it would have been else. */
export function sentAnyway(verdict: Verdict): Verdict {
  const found = nudge(verdict)
  if (found === undefined) return verdict
  const reasons = holdReasons.filter((one) => verdict.reasons.includes(one) || found.reasons.includes(one))
  return { ...verdict, outcome: 'hold', reasons }
}

const holds = ({ severity }: Finding): boolean => severity !== 'normal'

/** To ask for somebody's account is told to the staff; to write one's own is what the nudge is for. */
function isOwn(finding: Finding): boolean {
  if (!ownCategories.has(finding.category) || grave.has(finding.rule)) return false
  return finding.category !== 'contact_off_platform' || holds(finding)
}
