import type { MemberId, MessageId } from '@lyktan/shared/ids.ts'
import type { StandingView } from '@lyktan/shared/members.ts'
import type { PersonView } from '@lyktan/shared/people.ts'
import type { Problem } from '@lyktan/shared/problems.ts'
import type { RoomView } from '@lyktan/shared/rooms.ts'

import type { FoldingFacts } from './folding.ts'
import type { RoomState } from './room-state.ts'

/** What happens around the messages: the room itself, who is here, and where the reader is looking. */
export type AroundEvent =
  | FoldingEvent
  | { readonly type: 'refused'; readonly problem: Problem }
  | { readonly type: 'room'; readonly room: RoomView }
  | {
      readonly type: 'presence'
      readonly count: number
      readonly joined: readonly PersonView[]
      readonly left: readonly MemberId[]
    }
  | { readonly type: 'typing'; readonly memberId: MemberId }
  | { readonly type: 'typing-over'; readonly memberId: MemberId }
  | { readonly type: 'standing'; readonly standing: StandingView }
  | { readonly type: 'away'; readonly isAway: boolean }
  /** The reader has been at the end for a while. */
  | { readonly type: 'read' }

type FoldingEvent =
  /** What I would rather not see has changed. */
  | { readonly type: 'folding'; readonly folding: FoldingFacts['folding'] }
  /** I want to see it anyway. */
  | { readonly type: 'unfold'; readonly messageId: MessageId }

export function stepAround(state: RoomState, event: AroundEvent): RoomState {
  switch (event.type) {
    case 'refused':
      return { ...state, refused: event.problem }
    case 'room':
      return { ...state, room: event.room }
    case 'presence':
      return comeAndGo(state, event)
    case 'typing':
      return beginTyping(state, event.memberId)
    case 'typing-over':
      return { ...state, typing: state.typing.filter((id) => id !== event.memberId) }
    case 'standing':
      return { ...state, standing: event.standing }
    case 'away':
      return lookAway(state, event.isAway)
    case 'read':
      return state.unreadFrom === null ? state : { ...state, unreadFrom: null }
    case 'folding':
    case 'unfold':
      return fold(state, event)
  }
}

const lookAway = (state: RoomState, isAway: boolean): RoomState =>
  state.isAway === isAway ? state : { ...state, isAway }

/** Neither my own typing is told to me, nor that of somebody whom I ignore. */
function beginTyping(state: RoomState, id: MemberId): RoomState {
  if (id === state.myId || state.folding.ignored.includes(id)) return state
  return { ...state, typing: withOne(state.typing, id) }
}

function fold(state: RoomState, event: FoldingEvent): RoomState {
  if (event.type === 'unfold') return { ...state, unfolded: [...state.unfolded, event.messageId] }
  const { folding } = event
  return { ...state, folding, typing: state.typing.filter((id) => !folding.ignored.includes(id)) }
}

function comeAndGo(state: RoomState, event: Extract<AroundEvent, { type: 'presence' }>): RoomState {
  const moved = new Set<MemberId>([...event.left, ...event.joined.map(({ id }) => id)])
  const stayed = state.people.filter(({ id }) => !moved.has(id))
  const typing = state.typing.filter((id) => !event.left.includes(id))
  const room = state.room && { ...state.room, peopleCount: event.count }
  return { ...state, room, typing, people: [...stayed, ...event.joined] }
}

const withOne = (ids: readonly MemberId[], id: MemberId) => (ids.includes(id) ? ids : [...ids, id])
