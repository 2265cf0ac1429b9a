import { pieceMilliseconds } from './split.ts'
import type { SignalState } from './state.ts'

/** The state without the pieces of text that can be part of nothing any more: no words are remembered longer than they are needed. */
export function forgetOld(state: SignalState, now: number): SignalState {
  const isOld = ({ at }: { readonly at: number }) => now - at > pieceMilliseconds
  if (!state.authors.some(({ pieces }) => pieces.some(isOld))) return state
  const authors = state.authors.map((author) => ({
    ...author,
    pieces: author.pieces.filter((piece) => !isOld(piece)),
  }))
  return { ...state, authors }
}
