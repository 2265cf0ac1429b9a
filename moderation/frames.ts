import type { Category, Finding, HoldReason, Severity, Span } from '@lyktan/shared/findings.ts'
import type { Tag } from './lexicon/tags.ts'
import type { Hit, Hits } from './readings/hits.ts'
import type { Filter } from './verdict.ts'

/** Tags in order, each within so many words of the one before: what a word means depends on the company it keeps. */
export interface Frame {
  rule: string
  severity: Severity
  /** One tag, or any of several, for each place. */
  when: readonly (Tag | readonly Tag[])[]
  /** Words that may stand between two places; 0 is side by side. Without it, 3. */
  gap?: number
  /** Tags that take the frame away when they stand anywhere in the text. */
  unless?: readonly Tag[]
  /** Tags that make it something to tell the staff, no more, when they stand anywhere in the text. */
  softenedBy?: readonly Tag[]
}

export interface FrameSet {
  filter: string
  version: number
  category: Category
  reason: HoldReason
  frames: readonly Frame[]
}

/** A filter that finds its frames among the words that the lexicon knows; each frame at most once in a text. */
export function frameFilter(set: FrameSet): Filter {
  return {
    name: set.filter,
    find: ({ hits }) => set.frames.flatMap((frame) => findFrame(set, frame, hits) ?? []),
  }
}

function findFrame(set: FrameSet, frame: Frame, hits: Hits): Finding | undefined {
  if (!frame.when.every((place) => tagsOf(place).some((tag) => hits.has(tag)))) return undefined
  if (frame.unless?.some((tag) => hits.has(tag))) return undefined
  const spans = allSpans(frame, hits)
  if (spans.length === 0) return undefined
  const isSoftened = frame.softenedBy?.some((tag) => hits.has(tag)) === true
  return {
    filter: set.filter,
    rule: frame.rule,
    version: set.version,
    category: set.category,
    severity: isSoftened ? 'normal' : frame.severity,
    reason: set.reason,
    spans,
  }
}

const spansMax = 8

function allSpans(frame: Frame, hits: Hits): Span[] {
  const spans: Span[] = []
  for (const tag of tagsOf(frame.when[0] ?? [])) {
    for (const first of hits.of(tag)) {
      const end = endOf({ frame, place: 1, hits }, first)
      if (end !== undefined && spans.length < spansMax) spans.push([first.start, end])
    }
  }
  return spans
}

/** Where the frame ends when it goes on from this hit, or undefined where it does not. */
function endOf(at: { frame: Frame; place: number; hits: Hits }, before: Hit): number | undefined {
  const place = at.frame.when[at.place]
  if (place === undefined) return before.end
  const furthest = before.lastWord + (at.frame.gap ?? 3) + 1
  for (const tag of tagsOf(place)) {
    const list = at.hits.of(tag)
    for (let index = at.hits.indexFrom(tag, before.end); index < list.length; index += 1) {
      const hit = list[index]
      if (hit === undefined || hit.firstWord > furthest) break
      const end = endOf({ ...at, place: at.place + 1 }, hit)
      if (end !== undefined) return end
    }
  }
  return undefined
}

function tagsOf(place: Tag | readonly Tag[]): readonly Tag[] {
  return typeof place === 'string' ? [place] : place
}
