import type { Reading } from './reading.ts'
import { isWordCode } from './words.ts'

/** Digits and signs written for letters, in the two ways that 1, ! and | are read. */
const asLetters: Record<string, [first: string, second: string]> = {
  '0': ['o', 'o'],
  '1': ['i', 'l'],
  '3': ['e', 'e'],
  '4': ['a', 'a'],
  '5': ['s', 's'],
  '6': ['g', 'b'],
  '7': ['t', 't'],
  '8': ['b', 'b'],
  '9': ['g', 'g'],
  '@': ['a', 'a'],
  $: ['s', 's'],
  '!': ['i', 'l'],
  '|': ['l', 'i'],
  '€': ['e', 'e'],
  '£': ['l', 'l'],
  '+': ['t', 't'],
  '¡': ['i', 'i'],
}
const firstLetter = new Uint16Array(0x10000)
const secondLetter = new Uint16Array(0x10000)
for (const [sign, [first, second]] of Object.entries(asLetters)) {
  firstLetter[sign.charCodeAt(0)] = first.charCodeAt(0)
  secondLetter[sign.charCodeAt(0)] = second.charCodeAt(0)
}

const isDigit = (code: number) => code >= 0x30 && code <= 0x39
/** A sign at the end of a word is a sign: "no!" */
const isSign = (code: number) => firstLetter[code] !== 0 && !isDigit(code)

/**
 * The text with digits and signs read as letters, in tokens that have a letter; both ways of reading 1 and !, or
 * undefined when nothing is written so. Never in numbers, times, scores and versions: those have no letter.
 */
export function leet(reading: Reading): readonly [Reading, Reading] | undefined {
  const first = decode(reading.text, firstLetter)
  if (first === undefined) return undefined
  const second = decode(reading.text, secondLetter) ?? first
  return [
    { ...reading, text: first },
    { ...reading, text: second },
  ]
}

function decode(text: string, letters: Uint16Array): string | undefined {
  let decoded = ''
  let copied = 0
  for (let index = 0; index < text.length;) {
    if (!isPart(text.charCodeAt(index))) {
      index += 1
      continue
    }
    let end = index + 1
    while (end < text.length && isPart(text.charCodeAt(end))) end += 1
    const token = text.slice(index, end)
    if (isWrittenWithSigns(token)) {
      decoded += text.slice(copied, index) + inLetters(token, letters)
      copied = end
    }
    index = end
  }
  return copied === 0 ? undefined : decoded + text.slice(copied)
}

function isPart(code: number): boolean {
  return isWordCode[code] === 1 || firstLetter[code] !== 0
}

/** Has a letter and, before its end, a digit or sign in the place of one. */
function isWrittenWithSigns(token: string): boolean {
  let letters = 0
  let signs = 0
  const end = lastLetterOrDigit(token)
  for (let index = 0; index <= end; index += 1) {
    const code = token.charCodeAt(index)
    if (firstLetter[code] !== 0) signs += 1
    else letters += 1
  }
  return letters > 0 && signs > 0 && token.length >= 3
}

function lastLetterOrDigit(token: string): number {
  let end = token.length - 1
  while (end > 0 && isSign(token.charCodeAt(end))) end -= 1
  return end
}

function inLetters(token: string, letters: Uint16Array): string {
  const end = lastLetterOrDigit(token)
  let decoded = ''
  for (let index = 0; index < token.length; index += 1) {
    const letter = index <= end ? letters[token.charCodeAt(index)] : 0
    decoded += letter ? String.fromCharCode(letter) : token.charAt(index)
  }
  return decoded
}
