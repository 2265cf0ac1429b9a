import { spanOf } from './reading.ts'
import type { Reading } from './reading.ts'

/** Digits that belong together, however they were written. */
export interface DigitRun {
  digits: string
  /** As the author grouped them: `['070', '174', '06', '12']`. */
  groups: readonly string[]
  /** What stands between them, or `+` before: '-', ' ', '.', … */
  signs: string
  hasPlus: boolean
  /** Some were spelt out or written with letters. */
  isSpelt: boolean
  start: number
  end: number
}

const numberWords: Record<string, string> = {
  noll: '0',
  nolla: '0',
  ett: '1',
  en: '1',
  etta: '1',
  två: '2',
  tva: '2',
  tvåa: '2',
  tre: '3',
  trea: '3',
  fyra: '4',
  fem: '5',
  femma: '5',
  sex: '6',
  sexa: '6',
  sju: '7',
  sjua: '7',
  åtta: '8',
  atta: '8',
  nio: '9',
  nia: '9',
  tio: '10',
  elva: '11',
  tolv: '12',
  tretton: '13',
  fjorton: '14',
  femton: '15',
  sexton: '16',
  sjutton: '17',
  arton: '18',
  nitton: '19',
  zero: '0',
  oh: '0',
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
}
const tens = {
  tjugo: '2',
  trettio: '3',
  fyrtio: '4',
  femtio: '5',
  sextio: '6',
  sjuttio: '7',
  åttio: '8',
  attio: '8',
  nittio: '9',
}
const ones = ['', 'ett', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio']
for (const [ten, digit] of Object.entries(tens))
  for (const [value, one] of ones.entries()) numberWords[ten + one] = `${digit}${value}`
const words = Object.keys(numberWords)
  .sort((a, b) => b.length - a.length)
  .join('|')
const digitShapes: Record<string, string> = { o: '0', i: '1', l: '1' }

/** A group of digits (o, i and l among them counted in), or one number word. */
const atom = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(?=[oil]{0,20}\p{Nd})([\p{Nd}oil]{1,40})|(${words}))(?![\p{L}\p{N}])`,
  'gu',
)
const onlySeparators = /^[\s().\-–—/_,+|*·•'’"\p{Emoji_Presentation}]{1,4}$/u
const anyDigit = /\p{Nd}/u
const anyWord = new RegExp(
  String.raw`(?<!\p{L})(?:noll|zero|${words})(?!\p{L}).{1,3}(?<!\p{L})(?:${words})(?!\p{L})`,
  'u',
)

/** Runs of digits in a text, with number words and look-alike letters read as digits. */
export function digitRuns(reading: Reading): DigitRun[] {
  if (!anyDigit.test(reading.text) && !anyWord.test(reading.text)) return []
  const runs: DigitRun[] = []
  let atoms: RegExpExecArray[] = []
  for (const match of reading.text.matchAll(atom)) {
    const before = atoms.at(-1)
    const between = before ? reading.text.slice(before.index + before[0].length, match.index) : ''
    if (before && !onlySeparators.test(between)) {
      runs.push(runOf(atoms, reading))
      atoms = []
    }
    atoms.push(match)
  }
  if (atoms.length > 0) runs.push(runOf(atoms, reading))
  return runs
}

function runOf(atoms: readonly RegExpExecArray[], reading: Reading): DigitRun {
  const [first, last] = [atoms[0], atoms.at(-1)]
  const from = first?.index ?? 0
  const to = (last?.index ?? 0) + (last?.[0].length ?? 0)
  const groups = atoms.map((match) =>
    match[2] === undefined ? asDigits(match[1] ?? '') : (numberWords[match[2]] ?? ''),
  )
  const hasPlus = reading.text.charAt(from - 1) === '+'
  const [start, end] = spanOf(reading, hasPlus ? from - 1 : from, to)
  return {
    digits: groups.join(''),
    groups,
    signs: reading.text.slice(from, to).replaceAll(/[\p{L}\p{N}]/gu, ''),
    hasPlus,
    isSpelt: atoms.some((match) => /\p{L}/u.test(match[0])),
    start,
    end,
  }
}

/** Digits of any script as ours, and letters that look like digits. */
function asDigits(text: string): string {
  return Array.from(text, (character) => digitShapes[character] ?? valueOf(character)).join('')
}

function valueOf(character: string): string {
  if (character >= '0' && character <= '9') return character
  const code = character.codePointAt(0) ?? 0
  // Every script has its ten digits in a row, and the row begins where the character before is no digit.
  for (let value = 0; value <= 9; value += 1) {
    if (!anyDigit.test(String.fromCodePoint(Math.max(1, code - value - 1)))) return String(value)
  }
  return '9'
}
