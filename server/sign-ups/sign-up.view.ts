import { freePlaces, placeInLine } from '@lyktan/moderation/sign-ups/list.ts'
import type { MemberId } from '@lyktan/shared/ids.ts'
import type { OwnSignUp, SignUpCounts, SignUpView } from '@lyktan/shared/sign-ups.ts'

import type { SessionRecord } from '../sessions/find-session.ts'
import type { SignUpListRecord } from './list.model.ts'

type People = Pick<SignUpListRecord, 'people' | 'turns'>

/** Where this member stands in the list; null when she does not. */
export function viewOwn(list: People, memberId: MemberId): OwnSignUp | null {
  const own = list.people.find((one) => one.memberId === memberId)
  if (own === undefined) return null
  const { state, offeredUntil, reason } = own
  return {
    state,
    place: placeInLine(list, memberId),
    offeredUntil: offeredUntil === null ? null : new Date(offeredUntil).toISOString(),
    reason,
  }
}

/** How many have a place or are offered one, how many wait, and how many places are left. */
export function viewCounts(list: People, { capacity }: Pick<SessionRecord, 'capacity'>): SignUpCounts {
  const are = (state: string) => list.people.filter((one) => one.state === state).length
  return {
    taken: are('signed-up') + are('offered'),
    waiting: are('waiting'),
    free: capacity === null ? null : freePlaces(list, { capacity }),
  }
}

const nobody = { people: [], turns: 0, version: 0 }

/** The list as this young person sees it. */
export function viewSignUp(
  session: SessionRecord,
  record: Pick<SignUpListRecord, 'people' | 'turns' | 'version'> | null,
  memberId: MemberId,
): SignUpView {
  const list = record ?? nobody
  return {
    sessionId: session._id,
    version: list.version,
    own: viewOwn(list, memberId),
    counts: session.sensitive ? null : viewCounts(list, session),
  }
}
