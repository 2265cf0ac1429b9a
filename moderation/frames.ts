import type { Category, Finding, HoldReason, Severity, Span } from '@lyktan/shared/findings.ts'
import type { Tag } from './lexicon/tags.ts'
import { tagSet } from './readings/hits.ts'
import type { Hit, Hits, TagSet } from './readings/hits.ts'
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

/** A frame with its places as lists, so that looking at it costs next to nothing when its words are not there. */
interface Prepared {
  frame: Frame
  places: readonly (readonly Tag[])[]
  needed: readonly TagSet[]
  unless: TagSet
  softenedBy: TagSet
}

/** A filter that finds its frames among the words that the lexicon knows; each frame at most once in a text. */
export function frameFilter(set: FrameSet): Filter {
  const prepared = set.frames.map(prepare)
  return {
    name: set.filter,
    find: ({ hits }) => {
      const findings: Finding[] = []
      for (const one of prepared) {
        const finding = mayStand(one, hits) ? findFrame(set, one, hits) : undefined
        if (finding !== undefined) findings.push(finding)
      }
      return findings
    },
  }
}

function prepare(frame: Frame): Prepared {
  const places = frame.when.map((place) => (typeof place === 'string' ? [place] : place))
  return {
    frame,
    places,
    needed: places.map(tagSet),
    unless: tagSet(frame.unless ?? []),
    softenedBy: tagSet(frame.softenedBy ?? []),
  }
}

function mayStand({ needed, unless }: Prepared, hits: Hits): boolean {
  for (const place of needed) if (!hits.hasAny(place)) return false
  return !hits.hasAny(unless)
}

function findFrame(set: FrameSet, prepared: Prepared, hits: Hits): Finding | undefined {
  const { frame } = prepared
  const spans = allSpans(prepared, hits)
  if (spans.length === 0) return undefined
  const isSoftened = hits.hasAny(prepared.softenedBy)
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

function allSpans(prepared: Prepared, hits: Hits): Span[] {
  const spans: Span[] = []
  for (const tag of prepared.places[0] ?? []) {
    for (const first of hits.of(tag)) {
      const end = endOf({ prepared, place: 1, hits }, first)
      if (end !== undefined && spans.length < spansMax) spans.push([first.start, end])
    }
  }
  return spans
}

/** Where the frame ends when it goes on from this hit, or undefined where it does not. */
function endOf(at: { prepared: Prepared; place: number; hits: Hits }, before: Hit): number | undefined {
  const place = at.prepared.places[at.place]
  if (place === undefined) return before.end
  const furthest = before.lastWord + (at.prepared.frame.gap ?? 3) + 1
  for (const tag of place) {
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
