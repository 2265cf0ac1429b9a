import type { MemberId, TalkId } from '@lyktan/shared/ids.ts'
import type { ProblemCode } from '@lyktan/shared/problems.ts'
import type { TalkAnswers, TalkView } from '@lyktan/shared/talks.ts'

type Listed = TalkAnswers['talk:list']

/** A leader's talks, and those that a manager is not part of. */
export interface AdultTalks {
  readonly phase: 'loading' | 'ready' | 'failed'
  readonly failedAs: ProblemCode | null
  readonly talks: readonly TalkView[]
  readonly others: Listed['others']
  readonly adults: Listed['adults']
}

export type AdultTalksStep =
  | ({ readonly type: 'read' } & Listed)
  | { readonly type: 'failed'; readonly code: ProblemCode }
  | { readonly type: 'changed'; readonly talk: TalkView }
  | { readonly type: 'gone'; readonly talkId: TalkId }

export const noTalks: AdultTalks = { phase: 'loading', failedAs: null, talks: [], others: [], adults: [] }

export function stepAdultTalks(state: AdultTalks, step: AdultTalksStep): AdultTalks {
  switch (step.type) {
    case 'read': {
      const { talks, others, adults } = step
      return { phase: 'ready', failedAs: null, talks, others, adults }
    }
    case 'failed':
      return { ...state, phase: 'failed', failedAs: step.code }
    case 'changed':
      return { ...state, talks: withTalk(state.talks, step.talk) }
    case 'gone':
      return { ...state, talks: state.talks.filter(({ id }) => id !== step.talkId) }
  }
}

function withTalk(talks: readonly TalkView[], talk: TalkView): readonly TalkView[] {
  const known = talks.find(({ id }) => id === talk.id)
  if (known === undefined) return [talk, ...talks]
  if (known.version > talk.version) return talks
  return talks.map((one) => (one.id === talk.id ? talk : one))
}

/** What waits for me first, then what goes on, then what is over; the oldest first among those who wait. */
export function inOrder(talks: readonly TalkView[]): {
  readonly live: readonly TalkView[]
  readonly over: readonly TalkView[]
} {
  const rank = { asked: 0, open: 1, invited: 2, ended: 3 } as const
  const live = talks
    .filter(({ state }) => state !== 'ended')
    .toSorted((a, b) => rank[a.state] - rank[b.state] || a.askedAt.localeCompare(b.askedAt))
  const over = talks
    .filter(({ state }) => state === 'ended')
    .toSorted((a, b) => (b.endedAt ?? '').localeCompare(a.endedAt ?? ''))
  return { live, over }
}

/** Colleagues on duty who are not in this talk already. */
export const freeAdults = (adults: Listed['adults'], { answerer, reader }: TalkView): Listed['adults'] =>
  adults.filter(({ id }) => id !== answerer?.id && id !== reader?.id)

export const amAnswerer = (talk: TalkView, me: MemberId): boolean => talk.answerer?.id === me
