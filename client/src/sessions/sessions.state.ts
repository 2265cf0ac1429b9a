import type { Problem } from '@lyktan/shared/problems.ts'
import type { SessionCore, SessionView } from '@lyktan/shared/sessions.ts'
import type { SignUpView } from '@lyktan/shared/sign-ups.ts'

export interface SessionList {
  /** null until the first answer. What was known stays when the connection goes. */
  readonly sessions: readonly SessionView[] | null
  readonly problem: Problem | null
}

export type SessionListEvent =
  | { readonly type: 'listed'; readonly sessions: readonly SessionView[] }
  | { readonly type: 'failed'; readonly problem: Problem }
  | { readonly type: 'changed'; readonly session: SessionCore }
  | { readonly type: 'signed'; readonly signUp: SignUpView }

/** A session that is new to the list is not taken in from an announcement: whether it is for the reader is read by asking. */
export function stepSessionList(list: SessionList, event: SessionListEvent): SessionList {
  switch (event.type) {
    case 'listed':
      return { sessions: event.sessions, problem: null }
    case 'failed':
      return { ...list, problem: event.problem }
    case 'changed':
      return changeOne(list, event.session.id, (known) => withCore(known, event.session))
    case 'signed':
      return changeOne(list, event.signUp.sessionId, (known) => ({
        ...known,
        own: event.signUp.own,
        takenCount: event.signUp.counts?.taken ?? known.takenCount,
      }))
  }
}

function changeOne(list: SessionList, id: string, change: (known: SessionView) => SessionView): SessionList {
  if (!list.sessions?.some((known) => known.id === id)) return list
  return { ...list, sessions: list.sessions.map((known) => (known.id === id ? change(known) : known)) }
}

/** How it is now, with what the reader knew of herself in it; a late announcement changes nothing. */
export const withCore = (known: SessionView, core: SessionCore): SessionView =>
  core.version < known.version ? known : { ...known, ...core }

/** Whether an announcement tells of something that this list does not have yet, so that it must be read again. */
export const isNewTo = ({ sessions }: SessionList, { id }: SessionCore): boolean =>
  sessions !== null && !sessions.some((known) => known.id === id)

export type PlaceFilter = 'all' | 'digital' | 'physical'

export const inPlace = (sessions: readonly SessionView[], filter: PlaceFilter): readonly SessionView[] =>
  sessions.filter(({ place }) => filter === 'all' || place.kind === 'both' || place.kind === filter)

export const isOn = ({ state }: SessionView): boolean => state === 'live' || state === 'lobby'

/** What is still ahead, by its start: also what is cancelled, so that nobody waits for it. */
export const ahead = (sessions: readonly SessionView[]): readonly SessionView[] =>
  sessions
    .filter(({ state }) => state === 'planned' || state === 'cancelled')
    .toSorted((one, other) => one.startsAt.localeCompare(other.startsAt))

/** The reader's own, what wants an answer first. */
export function mine(sessions: readonly SessionView[]): readonly SessionView[] {
  const own = ahead(sessions).filter(({ own: place }) => place !== null && place.state !== 'refused')
  const isOffer = (session: SessionView) => (session.own?.state === 'offered' ? 0 : 1)
  return own.toSorted((one, other) => isOffer(one) - isOffer(other))
}
