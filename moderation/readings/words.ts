import { symbolCode } from '../lexicon/emoji.ts'
import { identityEnds, identityStarts, isIdentity } from './reading.ts'
import type { Reading } from './reading.ts'

/** What a character is to the words of a text. */
export const isWordCode = new Uint8Array(0x10000)
for (let code = 0; code < 0x10000; code += 1) {
  const isSurrogate = code >= 0xd800 && code <= 0xdfff
  if (!isSurrogate && /[\p{L}\p{N}]/u.test(String.fromCharCode(code))) isWordCode[code] = 1
}

const apostrophes = new Set(["'", '’', '`', '´'].map((sign) => sign.charCodeAt(0)))
const space = 0x20
const longestPlain = identityStarts.length - 2

/**
 * The words alone, one space between and around them: " don t" is never seen, apostrophes inside a word are dropped
 * ("dont"), an emoji that means something is a word of one private letter. What the automaton walks over.
 */
export function words(reading: Reading): Reading {
  return wordsAlready(reading) ?? wordsAnew(reading)
}

/** Most messages are words with one space between them already: then nothing is copied. */
function wordsAlready(reading: Reading): Reading | undefined {
  const { text } = reading
  const { length } = text
  if (length === 0 || length > longestPlain || !isIdentity(reading)) return undefined
  let end = length
  while (end > 0 && isWordCode[text.charCodeAt(end - 1)] !== 1) {
    end -= 1
    // An emoji at the end may be a word.
    if (text.charCodeAt(end) > 0x7e) return undefined
  }
  if (!isWordsAndSpaces(text, end)) return undefined
  return {
    text: end === 0 ? ' ' : ` ${end === length ? text : text.slice(0, end)} `,
    starts: identityStarts,
    ends: identityEnds,
  }
}

function isWordsAndSpaces(text: string, end: number): boolean {
  let before = space
  for (let index = 0; index < end; index += 1) {
    const code = text.charCodeAt(index)
    if (isWordCode[code] !== 1 && (code !== space || before === space)) return false
    before = code
  }
  return true
}

function wordsAnew(reading: Reading): Reading {
  const { text } = reading
  // An emoji alone may become a letter with a space on each side.
  const capacity = text.length * 2 + 2
  const codes = new Uint16Array(capacity)
  const starts = new Int32Array(capacity)
  const ends = new Int32Array(capacity)
  codes[0] = space
  let length = 1
  const put = (code: number, from: number, to: number) => {
    if (code === space && codes[length - 1] === space) return
    codes[length] = code
    starts[length] = reading.starts[from] ?? 0
    ends[length] = reading.ends[to] ?? 0
    length += 1
  }
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    if (isWordCode[code] === 1) put(code, index, index)
    else if (apostrophes.has(code) || code < 0x2000) {
      if (!isInside(text, index)) put(space, index, index)
    } else {
      const codePoint = text.codePointAt(index) ?? 0
      const last = codePoint > 0xffff ? index + 1 : index
      putSign(symbolCode(codePoint), (sign) => put(sign, index, last))
      index = last
    }
  }
  put(space, text.length - 1, text.length - 1)
  return { text: asText(codes, length), starts, ends }
}

/** An emoji stands apart from what is beside it. */
function putSign(symbol: number, put: (code: number) => void): void {
  put(space)
  if (symbol === 0) return
  put(symbol)
  put(space)
}

/** "don't" is one word; "who're" would be another one. */
function isInside(text: string, index: number): boolean {
  if (text.startsWith('re', index + 1) && text.startsWith('who', index - 3)) return false
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

export interface Token {
  from: number
  to: number
}

/** What is counted or measured, written right after the number: "200kr", "15åring". */
const counted =
  /^\d{1,6}(?=(?:kr|kronor|spänn|lax|papp|k|g|gram|kg|kilo|kcal|hg|st|år|åring|åringar|yo|yr|yrs|usd|sek|eur|bucks|quid|pack|cl|mg|tabletter|piller|pills|f|m) )/u

/** Tokens of a reading made by `words`: where each begins and ends in it. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  let from = 1
  for (let to = text.indexOf(' ', from); to !== -1; to = text.indexOf(' ', from)) {
    const first = text.charCodeAt(from)
    if (first >= 0x30 && first <= 0x39) from = pushNumber(tokens, text, { from, to })
    if (to > from) tokens.push({ from, to })
    from = to + 1
  }
  return tokens
}

/** A number with its measure is two words: the number is put down here, and where the measure begins is answered. */
function pushNumber(tokens: Token[], text: string, { from, to }: Token): number {
  const number = to - from < 2 ? null : counted.exec(text.slice(from, to + 1))
  if (number === null) return from
  tokens.push({ from, to: from + number[0].length })
  return from + number[0].length
}
