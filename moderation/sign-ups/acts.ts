import type { MemberId } from '@lyktan/shared/ids.ts'
import type { ProblemCode } from '@lyktan/shared/problems.ts'
import type { RefusalReason } from '@lyktan/shared/sign-up-choices.ts'

import { freePlaces, settle } from './list.ts'
import type { SignedUp, SignUpList, SignUpTerms } from './list.ts'

/** What somebody does about a session. `decide` is a host's, everything else is her own. */
export type SignUpAct =
  | { readonly kind: 'join' | 'leave' | 'accept' | 'decline'; readonly memberId: MemberId }
  | { readonly kind: 'decide'; readonly memberId: MemberId; readonly refuse: RefusalReason | null }

type SignUpRefusal = Extract<ProblemCode, 'sign-up-closed' | 'stale' | 'not-found'>

type Acted =
  | { readonly list: SignUpList; readonly refused?: undefined }
  | { readonly refused: SignUpRefusal; readonly list?: undefined }

/**
 * The list after an act, settled before it and after it; or why it cannot be. Doing again what is done already changes nothing.
 * The one rule behind it: nobody gets a place while somebody else stands before her, and nobody with a place loses it but by leaving.
 */
export function actOnList(before: SignUpList, act: SignUpAct, terms: SignUpTerms): Acted {
  if (terms.phase === 'over') return { refused: 'sign-up-closed' }
  const list = settle(before, terms)
  const own = list.people.find(({ memberId }) => memberId === act.memberId)
  const acted = step({ list, own, terms }, act)
  return acted.list === undefined ? acted : { list: settle(acted.list, terms) }
}

interface Standing {
  readonly list: SignUpList
  /** The one whom it is about. */
  readonly own: SignedUp | undefined
  readonly terms: SignUpTerms
}

function step(standing: Standing, act: SignUpAct): Acted {
  const { list, own } = standing
  switch (act.kind) {
    case 'join':
      return join(standing, act.memberId)
    case 'leave':
      return { list: without(list, act.memberId) }
    case 'accept':
      if (own?.state === 'signed-up') return { list }
      return own?.state === 'offered' ? { list: placed(list, own) } : { refused: 'stale' }
    case 'decline':
      if (own === undefined) return { list }
      return own.state === 'offered' ? { list: without(list, act.memberId) } : { refused: 'stale' }
    case 'decide':
      return decide(standing, act.refuse)
  }
}

/** Who stands in the list already stays as she is; after a lapsed offer she stands in line again, last. */
function join({ list, own, terms }: Standing, memberId: MemberId): Acted {
  if (own !== undefined && own.state !== 'lapsed' && own.state !== 'unplaced') return { list }
  const isFree = freePlaces(list, terms) > 0
  const needsYes = terms.way === 'approval' && own?.state !== 'lapsed'
  if (terms.way === 'none') return { refused: 'sign-up-closed' }
  if (terms.phase === 'begun' && (!isFree || needsYes)) return { refused: 'sign-up-closed' }
  const state = needsYes ? 'asked' : isFree ? 'signed-up' : 'waiting'
  const turns = list.turns + 1
  const joined: SignedUp = { memberId, state, turn: turns, offeredUntil: null, reason: null }
  return { list: { people: [...without(list, memberId).people, joined], turns } }
}

/** A no can be turned into a yes as long as it has not begun; a place that somebody has is never taken back. */
function decide({ list, own, terms }: Standing, refuse: RefusalReason | null): Acted {
  if (own === undefined) return { refused: 'not-found' }
  if (terms.phase !== 'before') return { refused: 'sign-up-closed' }
  if (own.state !== 'asked' && own.state !== 'refused') return { refused: 'stale' }
  if (refuse !== null) return { list: replaced(list, { ...own, state: 'refused', reason: refuse }) }
  if (freePlaces(list, terms) > 0) return { list: placed(list, own) }
  return { list: replaced(list, { ...own, state: 'waiting', reason: null }) }
}

const placed = (list: SignUpList, one: SignedUp) =>
  replaced(list, { ...one, state: 'signed-up', offeredUntil: null, reason: null })

const replaced = (list: SignUpList, next: SignedUp): SignUpList => ({
  ...list,
  people: list.people.map((one) => (one.memberId === next.memberId ? next : one)),
})

const without = (list: SignUpList, memberId: MemberId): SignUpList => ({
  ...list,
  people: list.people.filter((one) => one.memberId !== memberId),
})
