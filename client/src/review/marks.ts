import type { Span } from '@lyktan/shared/findings.ts'

export interface Piece {
  readonly start: number
  readonly text: string
  readonly isMarked: boolean
}

/** Cuts a text at the spans that the filters marked. Overlapping and stray spans are tolerated: no letter is lost or doubled. */
export function piecesOf(text: string, spans: readonly Span[]): readonly Piece[] {
  const pieces: Piece[] = []
  let at = 0
  const inOrder = spans.toSorted((one, other) => one[0] - other[0])
  for (const [start, end] of inOrder) {
    const from = Math.max(at, Math.min(start, text.length))
    const to = Math.min(end, text.length)
    if (to <= from) continue
    if (from > at) pieces.push({ start: at, text: text.slice(at, from), isMarked: false })
    pieces.push({ start: from, text: text.slice(from, to), isMarked: true })
    at = to
  }
  if (at < text.length) pieces.push({ start: at, text: text.slice(at), isMarked: false })
  return pieces
}

/** The author's own words that were marked, without repeats. */
export function markedWords(text: string, spans: readonly Span[]): readonly string[] {
  const marked = piecesOf(text, spans).filter((piece) => piece.isMarked)
  return [...new Set(marked.map((piece) => piece.text.trim()).filter((word) => word !== ''))]
}
