import type { BoardAnnouncements, BoardShape, BoardView, MarkView } from '@lyktan/shared/board.ts'

type Told = Pick<BoardAnnouncements['board:changed'], 'rev' | 'step'>

/** A session's board as far as this page knows. */
export interface BoardState {
  /** Null: there is none, or it is not read yet. */
  readonly board: BoardView | null
  /** How many marks of mine are on it. */
  readonly mine: number
  /** Told before something that this page has not heard yet. */
  readonly early: readonly Told[]
  /** Something is missing: the board should be read. */
  readonly isBehind: boolean
  /** What I have drawn and the server has not answered yet. */
  readonly sending: readonly { readonly clientId: string; readonly shape: BoardShape }[]
}

export type BoardEvent =
  | { readonly type: 'read'; readonly board: BoardView | null; readonly mine: number }
  | { readonly type: 'told'; readonly told: Told }
  | { readonly type: 'sending'; readonly clientId: string; readonly shape: BoardShape }
  | { readonly type: 'answered'; readonly clientId: string; readonly mine?: number }
  | { readonly type: 'mine'; readonly mine: number }

export const noBoard: BoardState = { board: null, mine: 0, early: [], isBehind: false, sending: [] }

/** One step. Changes come into force in the order of their numbers: what is late changes nothing, what is early waits. */
export function stepBoard(state: BoardState, event: BoardEvent): BoardState {
  switch (event.type) {
    case 'read':
      return read(state, event)
    case 'told':
      return tell(state, event.told)
    case 'sending': {
      const { clientId, shape } = event
      return { ...state, sending: [...state.sending, { clientId, shape }] }
    }
    case 'answered': {
      const sending = state.sending.filter(({ clientId }) => clientId !== event.clientId)
      return { ...state, sending, mine: event.mine ?? state.mine }
    }
    case 'mine':
      return { ...state, mine: event.mine }
  }
}

function read(state: BoardState, { board, mine }: Extract<BoardEvent, { type: 'read' }>): BoardState {
  if (board === null) return { ...state, board: null, mine: 0, early: [], isBehind: false }
  if (state.board !== null && board.rev < state.board.rev) return state
  return catchUp({ ...state, board, mine })
}

function tell(state: BoardState, told: Told): BoardState {
  if (state.board !== null && told.rev <= state.board.rev) return state
  return catchUp({ ...state, early: [...state.early, told] })
}

/** Takes from what waits whatever follows, one after the other. */
function catchUp(state: BoardState): BoardState {
  let { board, mine } = state
  let early = state.early.toSorted((one, other) => one.rev - other.rev)
  for (let next = early[0]; next !== undefined && board !== null; next = early[0]) {
    if (next.rev > board.rev + 1) break
    early = early.slice(1)
    if (next.rev <= board.rev) continue
    if (next.step.do === 'wiped') mine = 0
    board = { ...board, rev: next.rev, ...changed(board, next.step) }
  }
  return { ...state, board, mine, early, isBehind: early.length > 0 }
}

function changed(board: BoardView, step: Told['step']): Partial<BoardView> {
  switch (step.do) {
    case 'opened':
      return { isOpen: true }
    case 'closed':
      return { isOpen: false }
    case 'wiped':
      return { marks: [] }
    case 'removed':
      return { marks: board.marks.filter(({ id }) => !step.ids.includes(id)) }
    case 'drawn':
      return { marks: [...board.marks.filter(({ id }) => id !== step.mark.id), step.mark].toSorted(inOrder) }
  }
}

const inOrder = (one: MarkView, other: MarkView) => one.place - other.place || (one.id < other.id ? -1 : 1)
