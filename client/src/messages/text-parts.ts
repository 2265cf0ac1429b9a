/** A piece of a message's text as it is drawn. */
export type TextPart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly href: string }

const address = /https:\/\/[^\s<>"'`]+/g
const trailing = /[.,:;!?)\]}»”]+$/u

/**
 * The text in pieces. A link can be pressed only when a leader wrote it, and only over https: links lead out of the
 * staffed room. What anybody else writes stays text, however it looks.
 */
export function textParts(text: string, isLeader: boolean): readonly TextPart[] {
  if (!isLeader) return [{ kind: 'text', text }]
  const parts: TextPart[] = []
  let end = 0
  for (const match of text.matchAll(address)) {
    const written = match[0].replace(trailing, '')
    const href = safeAddress(written)
    if (href === null) continue
    if (match.index > end) parts.push({ kind: 'text', text: text.slice(end, match.index) })
    parts.push({ kind: 'link', text: written, href })
    end = match.index + written.length
  }
  if (end < text.length) parts.push({ kind: 'text', text: text.slice(end) })
  return parts
}

function safeAddress(written: string): string | null {
  if (!URL.canParse(written)) return null
  const url = new URL(written)
  // A name or password before the host makes an address look like another one.
  return url.protocol === 'https:' && url.username === '' && url.password === '' ? url.href : null
}

/** The author's own text with what the filters reacted to apart, by half-open UTF-16 offsets. */
export function markedParts(
  text: string,
  spans: readonly (readonly [start: number, end: number])[],
): readonly { readonly text: string; readonly isMarked: boolean }[] {
  const parts: { text: string; isMarked: boolean }[] = []
  let at = 0
  for (const [start, end] of spans.toSorted((one, other) => one[0] - other[0])) {
    const from = Math.max(at, start)
    if (end <= from || from >= text.length) continue
    if (from > at) parts.push({ text: text.slice(at, from), isMarked: false })
    parts.push({ text: text.slice(from, end), isMarked: true })
    at = Math.min(end, text.length)
  }
  if (at < text.length) parts.push({ text: text.slice(at), isMarked: false })
  return parts
}
