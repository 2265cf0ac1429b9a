import type { Token } from './cues.ts'

const bins = 8
const gram = 4
/** Texts of fewer letters than this say too little: a "haha" is like every other. */
const lettersLeast = 12
/** What comes after is not needed to know a text again. */
const lettersMost = 400

/**
 * What near-duplicates have in common, however their signs, spaces and a letter here and there differ: the least hash of
 * the four-letter pieces that fall in each of eight bins. Undefined for what is too short.
 */
export function printOf(tokens: readonly Token[]): readonly number[] | undefined {
  const letters = tokens
    .map(({ word }) => word)
    .join('')
    .slice(0, lettersMost)
  if (letters.length < lettersLeast) return undefined
  const print: number[] = Array.from({ length: bins }, () => 0x7fffffff)
  for (let from = 0; from + gram <= letters.length; from += 1) {
    let hash = 0x811c9dc5
    for (let at = from; at < from + gram; at += 1) hash = Math.imul(hash ^ letters.charCodeAt(at), 0x01000193)
    hash ^= hash >>> 15
    hash = Math.imul(hash, 0x2c1b3c6d)
    hash ^= hash >>> 12
    const bin = hash & (bins - 1)
    const value = (hash >>> 3) & 0x7fffffff
    if (value < (print[bin] ?? 0)) print[bin] = value
  }
  return print
}

const signs = /[^\p{L}\p{N}]+/gu

/** The same words, whatever their case and the signs around them, have the same hash; of signs alone, the same signs. */
export function hashOf(text: string): number {
  const lower = text.slice(0, lettersMost).toLowerCase()
  const words = lower.replaceAll(signs, '')
  const same = words === '' ? lower.trim() : words
  let hash = 0x811c9dc5
  for (let at = 0; at < same.length; at += 1) hash = Math.imul(hash ^ same.charCodeAt(at), 0x01000193)
  return hash
}

/** Of eight: so many alike and two texts are the same but for little. */
const alikeLeast = 6

export function isAlike(one: readonly number[], other: readonly number[]): boolean {
  let alike = 0
  for (let bin = 0; bin < bins; bin += 1) if (one[bin] === other[bin]) alike += 1
  return alike >= alikeLeast
}
