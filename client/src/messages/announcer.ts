/** What came, as it may be read aloud. The words are made where it is said. */
export interface Spoken {
  readonly nickname: string
  readonly isLeader: boolean
  readonly text: string
}

/** all: every message, within the pace. mine: leaders, replies and mentions. counts: how many. silent: nothing. */
export type Reading = 'all' | 'mine' | 'counts' | 'silent'

export type Saying =
  | { readonly kind: 'message'; readonly message: Spoken }
  | {
      readonly kind: 'digest'
      readonly count: number
      readonly names: readonly string[]
      readonly others: number
    }

/**
 * What a screen reader is told of a lively room, so that it stays possible to listen and to write. Times are in
 * milliseconds of one steady clock, given from outside.
 */
export interface Announcer {
  /** Leaders, replies to me, mentions of me: each is said. */
  readonly each: readonly Spoken[]
  /** Everybody else: said within the pace, or gathered. */
  readonly some: readonly Spoken[]
  readonly tokens: number
  readonly refilledAt: number
  readonly arrivedAt: readonly number[]
  readonly typedAt: number
  /** Since when messages are gathered, and when the last gathering was said; null while they are said one by one. */
  readonly digest: { readonly since: number; readonly saidAt: number } | null
}

const bucket = 3
const refillMs = 4000
const typingMs = 2500
const waitingMost = 5
const livelyMs = 30_000
const livelyMost = 5
const calmMs = 60_000
const calmMost = 6
const digestMs = 20_000
const longDigestMs = 600_000
const namesMost = 2

export const quietAnnouncer = (now: number): Announcer => ({
  each: [],
  some: [],
  tokens: bucket,
  refilledAt: now,
  arrivedAt: [],
  typedAt: -typingMs,
  digest: null,
})

/** A message came live. `isForMe`: from a leader, an answer to me, or a mention of me. */
export function hearMessage(
  announcer: Announcer,
  message: Spoken,
  { isForMe, now }: { readonly isForMe: boolean; readonly now: number },
): Announcer {
  if (isForMe) return { ...announcer, each: [...announcer.each, message] }
  const arrivedAt = [...announcer.arrivedAt.filter((at) => now - at < calmMs), now]
  return lively({ ...announcer, arrivedAt, some: [...announcer.some, message] }, now)
}

/** A key was pressed in the composer: nothing speaks over somebody who writes. */
export const typed = (announcer: Announcer, now: number): Announcer => ({ ...announcer, typedAt: now })

/** The page is hidden, or the reader went into the list and reads herself: what waited is not said. */
export const dropWaiting = (announcer: Announcer): Announcer => ({ ...announcer, each: [], some: [] })

/** What is to be said now, and what remains. `chosen` is undefined until the reader has chosen herself. */
export function speak(
  announcer: Announcer,
  { now, chosen }: { readonly now: number; readonly chosen: Reading | undefined },
): { readonly announcer: Announcer; readonly sayings: readonly Saying[] } {
  if (now - announcer.typedAt < typingMs) return { announcer, sayings: [] }
  const calmer = calmDown(announcer, now)
  const reading = chosen ?? readingAfterLongDigest(calmer, now)
  if (reading === 'silent') return { announcer: dropWaiting(calmer), sayings: [] }
  const each = calmer.each.map(said)
  const rest: Announcer = { ...calmer, each: [] }
  if (reading === 'mine') return { announcer: { ...rest, some: [] }, sayings: each }
  const gathered = reading === 'counts' && !rest.digest ? gather(rest, now) : rest
  const spoken = gathered.digest ? speakDigest(gathered, now, reading) : speakSingly(gathered, now)
  return { announcer: spoken.announcer, sayings: [...each, ...spoken.sayings] }
}

/** When to ask `speak` again; null while nothing waits. */
export function speakAt(announcer: Announcer, now: number): number | null {
  if (announcer.each.length === 0 && announcer.some.length === 0) return null
  const afterTyping = announcer.typedAt + typingMs
  if (announcer.each.length > 0) return Math.max(now, afterTyping)
  const paced = announcer.digest
    ? announcer.digest.saidAt + digestMs
    : announcer.tokens > 0
      ? now
      : announcer.refilledAt + refillMs
  return Math.max(now, afterTyping, paced)
}

const said = (message: Spoken): Saying => ({ kind: 'message', message })
const gather = (announcer: Announcer, now: number): Announcer => ({
  ...announcer,
  digest: { since: now, saidAt: now - digestMs },
})

function lively(announcer: Announcer, now: number): Announcer {
  if (announcer.digest) return announcer
  const recent = announcer.arrivedAt.filter((at) => now - at < livelyMs).length
  return announcer.some.length > waitingMost || recent > livelyMost ? gather(announcer, now) : announcer
}

function calmDown(announcer: Announcer, now: number): Announcer {
  if (!announcer.digest || now - announcer.digest.since < calmMs) return announcer
  const recent = announcer.arrivedAt.filter((at) => now - at < calmMs).length
  return recent < calmMost ? { ...announcer, digest: null, tokens: bucket, refilledAt: now } : announcer
}

const readingAfterLongDigest = ({ digest }: Announcer, now: number): Reading =>
  digest && now - digest.since >= longDigestMs ? 'mine' : 'all'

function speakDigest(announcer: Announcer, now: number, reading: Reading) {
  const { digest, some } = announcer
  if (!digest || some.length === 0 || now - digest.saidAt < digestMs) return { announcer, sayings: [] }
  const names = reading === 'counts' ? [] : [...new Set(some.map(({ nickname }) => nickname))]
  const [only] = some
  const sayings: Saying[] =
    some.length === 1 && only && reading !== 'counts'
      ? [said(only)]
      : [
          {
            kind: 'digest',
            count: some.length,
            names: names.slice(0, namesMost),
            others: Math.max(0, names.length - namesMost),
          },
        ]
  return { announcer: { ...announcer, some: [], digest: { ...digest, saidAt: now } }, sayings }
}

function speakSingly(announcer: Announcer, now: number) {
  const refills = Math.floor((now - announcer.refilledAt) / refillMs)
  const tokens = Math.min(bucket, announcer.tokens + refills)
  const refilledAt = announcer.refilledAt + refills * refillMs
  const spoken = announcer.some.slice(0, tokens)
  return {
    announcer: {
      ...announcer,
      refilledAt,
      tokens: tokens - spoken.length,
      some: announcer.some.slice(tokens),
    },
    sayings: spoken.map(said),
  }
}
