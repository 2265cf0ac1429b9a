import type { MemberId } from '@lyktan/shared/ids.ts'
import type { PartAct } from '@lyktan/shared/live.ts'

import { beReady, lowerHand, needTime, raiseHand } from './hands.ts'
import type { LiveState } from './live-state.ts'

/** What follows when somebody does something for herself. What she has done already changes nothing. */
export function takePart(
  state: LiveState,
  { act, memberId }: { readonly act: PartAct; readonly memberId: MemberId },
  now: number,
): LiveState {
  switch (act) {
    case 'raise':
      return { ...state, ...raiseHand(state, memberId, now) }
    case 'lower':
      return { ...state, ...lowerHand(state, memberId) }
    case 'need-time':
      return { ...state, ...needTime(state, memberId, now) }
    case 'ready':
      return { ...state, ...beReady(state, memberId) }
    case 'wish-break':
      return { ...withoutWish(state, memberId), breakWishes: [...state.breakWishes, memberId].filter(isOnce) }
    case 'unwish-break':
      return withoutWish(state, memberId)
  }
}

/** Nothing of her is left in what goes on: she is erased, or out of it. */
export const leaveLive = (state: LiveState, memberId: MemberId): LiveState =>
  withoutWish({ ...state, ...lowerHand(state, memberId) }, memberId)

const isOnce = (id: MemberId, place: number, all: readonly MemberId[]) => all.indexOf(id) === place

const withoutWish = (state: LiveState, memberId: MemberId): LiveState => ({
  ...state,
  breakWishes: state.breakWishes.filter((id) => id !== memberId),
})
