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
  /** The places may stand in whatever order; for frames of two. */
  anyOrder?: boolean
  /** Words that may stand between two places; 0 is side by side. Without it, 3. */
  gap?: number
  /** A "not" before the last place, outside the other places, takes the frame away: "they are not liars". */
  negatable?: boolean
  /** Only in texts of at most so many words: what stands alone is said to somebody. */
  wordsMax?: number
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
export function frameFilter(set: FrameSet): Filter & { rules: readonly string[] } {
  const prepared = set.frames.flatMap((frame) =>
    frame.anyOrder === true
      ? [prepare(frame), prepare({ ...frame, when: frame.when.toReversed() })]
      : [prepare(frame)],
  )
  const beginnings = tagSet(prepared.flatMap(({ places: [first = []] }) => first))
  return {
    name: set.filter,
    rules: set.frames.map(({ rule }) => rule),
    find: ({ hits }) => {
      if (!hits.hasAny(beginnings)) return nothing
      const findings: Finding[] = []
      for (const one of prepared) {
        const finding = mayStand(one, hits) ? findFrame(set, one, hits) : undefined
        if (finding !== undefined) findings.push(finding)
      }
      return findings
    },
  }
}

const nothing: readonly Finding[] = []

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

function mayStand({ frame, needed, unless }: Prepared, hits: Hits): boolean {
  for (const place of needed) if (!hits.hasAny(place)) return false
  if (frame.wordsMax !== undefined && hits.wordCount > frame.wordsMax) return false
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
      const last = lastOf({ prepared, place: 1, hits }, first)
      if (last === undefined || spans.length >= spansMax) continue
      if (prepared.frame.negatable !== true || !isNegated(hits, first, last))
        spans.push([first.start, last.end])
    }
  }
  return spans
}

/** A "not" up to two words before the first place or anywhere up to the last, and part of neither. */
function isNegated(hits: Hits, first: Hit, last: Hit): boolean {
  return hits
    .of('not')
    .some(
      (not) =>
        not.firstWord >= first.firstWord - 2 &&
        not.end <= last.start &&
        (not.end <= first.start || not.start >= first.end),
    )
}

/** The last place of the frame when it goes on from this hit, or undefined where it does not. */
function lastOf(at: { prepared: Prepared; place: number; hits: Hits }, before: Hit): Hit | undefined {
  const place = at.prepared.places[at.place]
  if (place === undefined) return before
  const furthest = before.lastWord + (at.prepared.frame.gap ?? 3) + 1
  for (const tag of place) {
    const list = at.hits.of(tag)
    for (let index = at.hits.indexFrom(tag, before.end); index < list.length; index += 1) {
      const hit = list[index]
      if (hit === undefined || hit.firstWord > furthest) break
      const last = lastOf({ ...at, place: at.place + 1 }, hit)
      if (last !== undefined) return last
    }
  }
  return undefined
}
