import type { Reading } from './reading.ts'

/** What a character is to the words of a text. */
export const isWordCode = new Uint8Array(0x10000)
for (let code = 0; code < 0x10000; code += 1) {
  const isSurrogate = code >= 0xd800 && code <= 0xdfff
  if (!isSurrogate && /[\p{L}\p{N}]/u.test(String.fromCharCode(code))) isWordCode[code] = 1
}

const apostrophes = new Set(["'", '’', '`', '´'].map((sign) => sign.charCodeAt(0)))
const space = 0x20

/**
 * The words alone, one space between and around them: " don t" is never seen, apostrophes inside a word are dropped
 * ("dont"). What the automaton walks over.
 */
export function words(reading: Reading): Reading {
  const { text } = reading
  const codes = new Uint16Array(text.length + 2)
  const starts = new Int32Array(text.length + 2)
  const ends = new Int32Array(text.length + 2)
  codes[0] = space
  let length = 1
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    const isWord = isWordCode[code] === 1
    if (!isWord && (codes[length - 1] === space || isInside(text, index))) continue
    codes[length] = isWord ? code : space
    starts[length] = reading.starts[index] ?? 0
    ends[length] = reading.ends[index] ?? 0
    length += 1
  }
  if (codes[length - 1] !== space) {
    codes[length] = space
    starts[length] = ends[length] = ends[length - 1] ?? 0
    length += 1
  }
  return { text: asText(codes, length), starts: starts.subarray(0, length), ends: ends.subarray(0, length) }
}

function isInside(text: string, index: number): boolean {
  return apostrophes.has(text.charCodeAt(index)) && isWordCode[text.charCodeAt(index + 1)] === 1
}

/** Text from codes, in pieces that fit as arguments. */
export function asText(codes: Uint16Array, length: number): string {
  let text = ''
  for (let from = 0; from < length; from += 4096) {
    text += Reflect.apply(String.fromCharCode, undefined, codes.subarray(from, Math.min(length, from + 4096)))
  }
  return text
}

/** Tokens of a reading made by `words`: where each begins and ends in it. */
export function tokensOf(text: string): { from: number; to: number }[] {
  const tokens: { from: number; to: number }[] = []
  let from = 1
  for (let to = text.indexOf(' ', from); to !== -1; to = text.indexOf(' ', from)) {
    if (to > from) tokens.push({ from, to })
    from = to + 1
  }
  return tokens
}
