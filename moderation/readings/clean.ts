import { flipped, fold, lookAlike, standsOnHead } from './fold.ts'
import { asWritten, ReadingWriter } from './reading.ts'
import type { Reading } from './reading.ts'

const rightToLeft = 0x202e
const endOfDirection = 0x202c

/** What Swedish and English are written with needs no folding; anything else takes the slow way. */
const isSimple = new Uint8Array(0x10000)
isSimple.fill(1, 0x20, 0x7f)
isSimple[0x0a] = 1
for (const letter of 'åäöÅÄÖ') isSimple[letter.charCodeAt(0)] = 1

/**
 * The text as a reader sees it: lower case, nothing invisible, styled letters plain, look-alikes of other scripts
 * folded in tokens that mix scripts, reversed and escaped text turned right. Line breaks, signs and digits stay.
 */
export function clean(text: string): Reading {
  return simplyClean(text) ?? carefullyClean(text)
}

function simplyClean(text: string): Reading | undefined {
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    if (isSimple[code] === 0) return undefined
    // "&#" may begin an escaped letter.
    if (code === 0x23 && text.charCodeAt(index - 1) === 0x26) return undefined
  }
  return asWritten(text.toLowerCase())
}

interface Piece {
  codePoint: number
  start: number
  end: number
}

function carefullyClean(text: string): Reading {
  const writer = new ReadingWriter()
  for (const { codePoint, start, end } of inReadingOrder(pieces(text))) {
    const marked = codePoint === 0x308 || codePoint === 0x30a ? withMark(writer.last, codePoint) : undefined
    if (marked !== undefined) writer.replaceLast(marked, end)
    else writer.add(fold(codePoint), start, end)
  }
  return foldMixedTokens(turnTokensOnHead(writer.reading()))
}

/** A letter and a mark that came apart: composed before marks are dropped, since å, ä and ö are letters. */
function withMark(letter: string | undefined, mark: number): string | undefined {
  if (letter === 'o' && mark === 0x308) return 'ö'
  if (letter !== 'a') return undefined
  return mark === 0x308 ? 'ä' : 'å'
}

function pieces(text: string): Piece[] {
  const found: Piece[] = []
  for (let index = 0; index < text.length;) {
    const entity = text.charCodeAt(index) === 0x26 ? entityAt(text, index) : undefined
    const codePoint = entity?.codePoint ?? text.codePointAt(index) ?? 0
    const end = entity?.end ?? index + (codePoint > 0xffff ? 2 : 1)
    found.push({ codePoint, start: index, end })
    index = end
  }
  return found
}

function entityAt(text: string, index: number): { codePoint: number; end: number } | undefined {
  const [whole, hexadecimal, decimal] =
    /^&#(?:x([\da-f]{1,6})|(\d{1,7}));/i.exec(text.slice(index, index + 11)) ?? []
  if (whole === undefined) return undefined
  const codePoint = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16)
  return codePoint > 0 && codePoint <= 0x10ffff ? { codePoint, end: index + whole.length } : undefined
}

/** What stands after a right-to-left override is shown backwards. */
function inReadingOrder(all: Piece[]): Piece[] {
  const ordered: Piece[] = []
  let reversed: Piece[] | undefined
  for (const piece of all) {
    if (piece.codePoint === rightToLeft) reversed ??= []
    else if (piece.codePoint === endOfDirection && reversed) {
      ordered.push(...reversed.toReversed())
      reversed = undefined
    } else (reversed ?? ordered).push(piece)
  }
  return reversed ? ordered.concat(reversed.toReversed()) : ordered
}

const tokenPattern = /[\p{L}\p{N}]+/gu
const latin = /[a-zåäö]/
const foreign = /[\u0370-\u03ff\u0400-\u052f]/

function foldMixedTokens(reading: Reading): Reading {
  if (!foreign.test(reading.text)) return reading
  const text = reading.text.replaceAll(tokenPattern, (token) =>
    latin.test(token) && foreign.test(token)
      ? Array.from(token, (letter) => lookAlike(letter) ?? letter).join('')
      : token,
  )
  return { ...reading, text }
}

/** Words written upside down are read from the other end, the last of several in a row first, the right way up. */
function turnTokensOnHead(reading: Reading): Reading {
  if (!isOnHead(reading.text)) return reading
  const writer = new ReadingWriter()
  let copied = 0
  for (const { from, to } of runsOnHead(reading.text)) {
    for (let index = copied; index < from; index += 1) writer.copy(reading, index)
    for (let index = to - 1; index >= from; index -= 1) {
      const letter = reading.text.charAt(index)
      writer.copy(reading, index, flipped.get(letter) ?? letter)
    }
    copied = to
  }
  for (let index = copied; index < reading.text.length; index += 1) writer.copy(reading, index)
  return writer.reading()
}

/** Words in a row that all have a letter on its head. */
function runsOnHead(text: string): { from: number; to: number }[] {
  const runs: { from: number; to: number }[] = []
  let before = false
  for (const match of text.matchAll(tokenPattern)) {
    const to = match.index + match[0].length
    const last = runs.at(-1)
    const isTurned = isOnHead(match[0])
    if (isTurned && before && last && text.slice(last.to, match.index).trim() === '') last.to = to
    else if (isTurned) runs.push({ from: match.index, to })
    before = isTurned
  }
  return runs
}

function isOnHead(text: string): boolean {
  for (const letter of text) if (standsOnHead.has(letter)) return true
  return false
}
