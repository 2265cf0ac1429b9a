import type { Category, Finding } from '@lyktan/shared/findings.ts'

import { filters } from '../filters/index.ts'
import { clean } from '../readings/clean.ts'
import { digitRuns } from '../readings/digits.ts'
import { flat } from '../readings/flat.ts'
import { findingsIn } from '../screen.ts'
import { has } from './cues.ts'
import type { Heard } from './cues.ts'
import { signal } from './finding.ts'
import { remembered, renewed } from './state.ts'
import type { Piece, Said } from './state.ts'

export const pieceMilliseconds = 90_000
/** Longer than this is a message of its own, no piece. UTF-16 units. */
const pieceLongest = 60
/** A piece of a word or of a sentence cut up. */
const fewWords = 3
const syllableLongest = 4
/** As few digits as a telephone number may have. */
const digitsLeast = 7
/** A mobile number, in however many pieces. */
const mobile = /^(?:0|0046|46)7\d{8}$/
/** A personal number or an American one: in few pieces, since counting and scores make such digits too. */
const inFewPieces = /^(?:(?:19|20)?\d\d[01]\d{7}|1?(?:\d{3})?555\d{4})$/
const fewPieces = 3
/** A number as it is dialled, where a word says that it is one: "nr 3: 17, nr 4: 174" is a quiz. */
const dialled = /^(?:0\d{6,11}|7\d{8}|46[1-9]\d{7,8})$/

const digit = /\p{Nd}/u
/** What a secret in pieces may be; swearing, links and repetition are found where they stand. */
const secrets: ReadonlySet<Category> = new Set<Category>([
  'personal_info',
  'contact_off_platform',
  'harassment_bullying',
  'hate',
  'threat_violence',
  'self_harm_or_suicide',
  'sexual',
  'drugs_sale',
])

interface SplitStep {
  readonly pieces: readonly Piece[]
  readonly finding?: Finding
  readonly earlier?: readonly string[]
}

/**
 * A number, an account or a sentence written in pieces, each harmless: an author's short messages within a minute and a
 * half are read as one. Only what reaches from an earlier piece into this one counts. Numbers need a word that says what
 * they are, or the form of a mobile number: scores and answers in a quiz have neither.
 */
export function hearSplit(
  before: readonly Piece[],
  said: Said,
  { heard, findings }: { readonly heard: Heard; readonly findings: readonly Finding[] },
): SplitStep {
  const earlier = before.filter(({ key, at }) => key !== said.key && said.at - at <= pieceMilliseconds)
  if (said.text.length > pieceLongest) return { pieces: earlier }
  const piece: Piece = {
    key: said.key,
    at: said.at,
    text: said.text,
    words: heard.tokens.length,
    digits: digitsOf(said.text, heard),
    isCue: has(heard, 'contact'),
    isReversed: has(heard, 'reversed'),
  }
  const pieces = renewed(earlier, piece, { before: -1, most: remembered.pieces })
  const isFoundAlready = findings.some(({ severity }) => severity !== 'normal')
  if (earlier.length === 0 || isFoundAlready) return { pieces }
  const found = secretIn(pieces)
  if (found === undefined) return { pieces }
  return { pieces, finding: asSignal(found.finding, said), earlier: found.keys }
}

interface Secret {
  readonly finding: Finding
  readonly keys: readonly string[]
}

function secretIn(pieces: readonly Piece[]): Secret | undefined {
  const isReversed = pieces.some((piece) => piece.isReversed)
  for (const order of isReversed ? [pieces, pieces.toReversed()] : [pieces]) {
    const found = numberIn(order, pieces) ?? (isReversed ? sentenceIn(order, pieces) : undefined)
    if (found) return found
  }
  const few = fewAtATime(pieces)
  return few.length > 1 ? sentenceIn(few, few) : undefined
}

/** Digits of several pieces put together, whatever was written between them. */
function numberIn(order: readonly Piece[], pieces: readonly Piece[]): Secret | undefined {
  const last = pieces.at(-1)
  if (last === undefined || (last.digits === '' && !last.isReversed)) return undefined
  const groups = order.map(({ digits }) => digits)
  for (let first = 0; first < order.length - 1; first += 1) {
    const some = groups.slice(first)
    const digits = some.join('')
    if (digits.length < digitsLeast) return undefined
    const isAsked = dialled.test(digits) && isAskedFor(pieces)
    if (groups[first] === '' || !(isAsked || hasForm(digits, some.filter((group) => group !== '').length)))
      continue
    const asked = isAsked ? 'nummer ' : ''
    const finding = findingsIn(asked + some.filter((group) => group !== '').join(' '), filters).find(
      ({ category, severity }) => category === 'personal_info' && severity !== 'normal',
    )
    if (finding) return { finding: { ...finding, spans: [] }, keys: keysOf(order.slice(first), last) }
  }
  return undefined
}

const hasForm = (digits: string, count: number): boolean =>
  mobile.test(digits) || (count <= fewPieces && inFewPieces.test(digits))

/** Somebody has said that a number comes. Who says so with each of them counts: "nummer 46", "nummer 48". */
function isAskedFor(pieces: readonly Piece[]): boolean {
  return (
    pieces.some(({ isCue }) => isCue) &&
    pieces.filter(({ isCue, digits }) => isCue && digits !== '').length <= 1
  )
}

/** Digits as they stand, or number words: one alone, or what the reading of digits makes of several. */
function digitsOf(text: string, { tokens }: Heard): string {
  const [only] = tokens
  if (tokens.length === 1 && only !== undefined && digitWords.has(only.word))
    return digitWords.get(only.word) ?? ''
  if (!digit.test(text) && !tokens.some(({ word }) => digitWords.has(word))) return ''
  return digitRuns(flat(clean(text)))
    .map(({ digits }) => digits)
    .join('')
}

const digitWords: ReadonlyMap<string, string> = new Map(
  [
    ...['noll', 'ett', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio'].entries(),
    ...['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'].entries(),
  ].map(([value, word]) => [word, `${value}`]),
)

/** The pieces at the end that are worth the time to read as one: a few words after a few words, or after where to find somebody. */
function fewAtATime(pieces: readonly Piece[]): readonly Piece[] {
  const last = pieces.at(-1)
  if (last === undefined || last.words > fewWords || saysNothing.test(last.text)) return []
  return pieces.slice(pieces.findLastIndex(({ words, isCue }) => words > fewWords && !isCue) + 1)
}

/** What most short messages are, and no piece of anything. */
const saysNothing =
  /^\W{0,20}(?:(?:ha){1,9}h?|hah|hihi|lol|xd|mm+|mhm|ja+|jaa+|jo+|jodå|nej|nä|näe|nope|ok|oki|okej|okay|aha|precis|samma|exakt|sant|hej|hejhej|hallå|tja|tjena|tack|nice|najs|kul|bra|va|vad|när|var|varför|asså|alltså|amen|brb|omg|wow|yes|yep|yeah|no|hi|hello|thanks|what|when|why|same|true)?\W{0,20}$/i

function sentenceIn(order: readonly Piece[], pieces: readonly Piece[]): Secret | undefined {
  const last = pieces.at(-1)
  if (last === undefined) return undefined
  return across(order, last, apart) ?? across(syllables(order), last, together) ?? accountIn(order, last)
}

const apart = () => ' '
const together = () => ''

/** A name cut up after the place where it is to be looked for: "insta:", "moa_", "dansar". */
function accountIn(order: readonly Piece[], last: Piece): Secret | undefined {
  const from = order.findLastIndex(({ isCue }) => isCue)
  if (from < 0 || order.length - from < 3) return undefined
  return across(order.slice(from), last, ({ isCue }) => (isCue ? ' ' : ''))
}

/** The pieces at the end that are no more than a syllable, when there are several. */
function syllables(pieces: readonly Piece[]): readonly Piece[] {
  if ((pieces.at(-1)?.text.trim().length ?? 0) > syllableLongest) return []
  const longer = pieces.findLastIndex(({ text }) => text.trim().length > syllableLongest)
  return pieces.slice(longer + 1)
}

/** What the filters find in the pieces read as one, that stands in the last written and in others too. */
function across(order: readonly Piece[], last: Piece, between: (piece: Piece) => string): Secret | undefined {
  if (order.length < 2) return undefined
  const starts: number[] = []
  let text = ''
  for (const piece of order) {
    starts.push(text.length)
    text += piece.text.trim() + between(piece)
  }
  const at = order.indexOf(last)
  const [from, to] = [starts[at] ?? 0, starts[at + 1] ?? text.length]
  for (const finding of findingsIn(text, filters)) {
    if (!secrets.has(finding.category)) continue
    const span = finding.spans.find(([start, end]) => start < to && end > from && (start < from || end > to))
    if (span === undefined) continue
    const parts = order.filter(
      (_, index) => (starts[index] ?? 0) < span[1] && (starts[index + 1] ?? text.length) > span[0],
    )
    if (finding.severity !== 'normal' || isSpelt(parts)) return { finding, keys: keysOf(parts, last) }
  }
  return undefined
}

/** Letter by letter: nobody writes so by chance, and what comes of it is told though it would be let through in one piece. */
const isSpelt = (parts: readonly Piece[]): boolean =>
  parts.length >= 3 && parts.slice(0, -1).every(({ text }) => text.trim().length <= 2)

const keysOf = (pieces: readonly Piece[], last: Piece) =>
  pieces.map(({ key }) => key).filter((key) => key !== last.key)

function asSignal({ category, severity, reason }: Finding, { text }: Said): Finding {
  const isContact = category === 'personal_info' || category === 'contact_off_platform'
  return signal({
    rule: 'split-secret',
    category,
    severity,
    reason: isContact ? 'pieces' : reason,
    spans: [[0, text.length]],
  })
}
