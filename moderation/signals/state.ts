/** A message as the signals see it. Time comes in it: nothing here has a clock. */
export interface Said {
  /** Names the message among those of its author; the same again is the same message, sent or written anew. */
  readonly key: string
  readonly author: string
  readonly nickname?: string | undefined
  /** Milliseconds since 1970. */
  readonly at: number
  readonly text: string
  /** Whom it names. */
  readonly to?: readonly string[] | undefined
  /** The nickname of the one whom it answers. */
  readonly answers?: string | undefined
  /** The author's age as far as it is known, in whole years. */
  readonly ages?: Ages | undefined
  /** Leaders on duty take part without being counted. */
  readonly isStaff?: boolean | undefined
}

export type Ages = readonly [from: number, to: number]

/** Something said a moment ago, without its text. */
export interface Recent {
  readonly key: string
  readonly author: string
  readonly nickname: string | undefined
  readonly ages: Ages | undefined
  readonly at: number
  /** What near-duplicates have in common; undefined for what is too short to say anything. */
  readonly print: readonly number[] | undefined
  /** Of its words, whatever their case and signs. */
  readonly hash: number
}

/** When a sign was last seen, and in which message. */
export interface Sign {
  readonly kind: number
  readonly at: number
  readonly key: string
}

/** A short message whose text may be a piece of something. */
export interface Piece {
  readonly key: string
  readonly at: number
  readonly text: string
  readonly words: number
  /** The digits in it, however written. */
  readonly digits: string
  /** It names a way to reach somebody: "nr", "snap". */
  readonly isCue: boolean
  /** It says that the pieces are to be read from below. */
  readonly isReversed: boolean
}

export interface AuthorState {
  readonly id: string
  readonly at: number
  /** What is left of the pace of an ordinary talker. */
  readonly tokens: number
  readonly pieces: readonly Piece[]
  /** Signs that somebody is not well. */
  readonly worries: readonly Sign[]
}

/** What one has asked of, or offered to, another; `to` is empty for what was said to nobody in particular. */
export interface PairState {
  readonly from: string
  readonly to: string
  readonly signs: readonly Sign[]
}

/** Somebody whom several write against. */
export interface TargetState {
  readonly name: string
  readonly authors: readonly string[]
  readonly keys: readonly string[]
  readonly at: number
}

/**
 * What is remembered of a room between two messages, newest last. Small and bounded however much is written; the texts in it
 * are short pieces of the last minute and a half.
 */
export interface SignalState {
  readonly recent: readonly Recent[]
  readonly authors: readonly AuthorState[]
  readonly pairs: readonly PairState[]
  readonly targets: readonly TargetState[]
}

export const noSignals: SignalState = { recent: [], authors: [], pairs: [], targets: [] }

/** The most that is remembered of each; what was touched longest ago goes first. */
export const remembered = { recent: 40, authors: 60, pairs: 120, targets: 6, pieces: 8 } as const

/** Whom a message is said to, where it says so itself: the first whom it names, or the one whom it answers. */
export function toWhom({ to, answers, author }: Said, recent: readonly Recent[]): string | undefined {
  const named = to?.find((id) => id !== author)
  if (named !== undefined || answers === undefined) return named
  const answered = recent.findLast(({ nickname }) => nickname === answers)?.author
  return answered === author ? undefined : (answered ?? answers)
}

/** A list with something at its end, in the place of its earlier self at `before` (-1: none), and no longer than `most`. */
export function renewed<Item>(
  list: readonly Item[],
  item: Item,
  { before, most }: { before: number; most: number },
): readonly Item[] {
  const next = list.slice()
  if (before >= 0) next.splice(before, 1)
  else if (next.length >= most) next.shift()
  next.push(item)
  return next
}

/** What a sign still weighs after some time: half after each half-life. Never more than at first, also when time goes backwards. */
export function faded(weight: number, ageMilliseconds: number, halfLifeMilliseconds: number): number {
  return ageMilliseconds <= 0 ? weight : weight * 2 ** (-ageMilliseconds / halfLifeMilliseconds)
}

/** The signs with those of a message added: each kind once, at its latest. */
export function withSigns(signs: readonly Sign[], kinds: readonly number[], said: Said): readonly Sign[] {
  const others = signs.filter(({ kind }) => !kinds.includes(kind))
  return [...others, ...kinds.map((kind) => ({ kind, at: said.at, key: said.key }))]
}
