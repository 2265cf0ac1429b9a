import type { Finding, Severity, Span } from '@lyktan/shared/findings.ts'
import type { DigitRun } from '../readings/digits.ts'
import { spanOf } from '../readings/reading.ts'
import type { Filter } from '../verdict.ts'

/** A number given to those who have none yet: a letter where the serial number begins. */
const interim = /(?<![\p{L}\p{N}])(?:\d\d)?(\d{6})[-+ ]?[a-z]\d{3}(?![\p{L}\p{N}])/gu

/** Swedish personal and co-ordination numbers, and card numbers: whoever sees them can do harm with them. */
export const personalNumber: Filter = {
  name: 'personal-number',
  find: ({ flat, digits: runs }) => {
    const found: Finding[] = runs.flatMap((run) => {
      if (isPersonalNumber(run)) return [finding('personal-number', 'high', [run.start, run.end])]
      if (isWrittenLikeOne(run)) return [finding('personal-number-like', 'normal', [run.start, run.end])]
      return isCardNumber(run) ? [finding('card-number', 'high', [run.start, run.end])] : []
    })
    if (runs.length === 0) return found
    for (const match of flat.text.matchAll(interim)) {
      if (hasBirthDate(match[1] ?? ''))
        found.push(
          finding('interim-number', 'high', spanOf(flat, match.index, match.index + match[0].length)),
        )
    }
    return found
  },
}

/**
 * Ten digits, or twelve with the century: a birth date (day + 60 for co-ordination numbers) and the right last digit.
 * What may as well be a mobile number is one, unless it is written with the birth date apart.
 */
export function isPersonalNumber({ digits, groups }: Pick<DigitRun, 'digits' | 'groups'>): boolean {
  const short = shortForm(digits)
  if (short === undefined || !hasBirthDate(short) || !hasCheckDigit(short)) return false
  const isApart = groups.length === 2 && groups[1]?.length === 4
  return isApart || digits.length === 12 || Number(short.slice(4, 6)) < 60 || !/^07[02369]/.test(digits)
}

function shortForm(digits: string): string | undefined {
  if (digits.length === 10) return digits
  return digits.length === 12 && /^(?:18|19|20)/.test(digits) ? digits.slice(2) : undefined
}

/** "010203-0000": the form alone, wherever the digits came from. */
function isWrittenLikeOne({ digits, groups, signs }: DigitRun): boolean {
  const short = shortForm(digits)
  return (
    short !== undefined &&
    groups.length === 2 &&
    groups[1]?.length === 4 &&
    (signs === '-' || (signs === ' ' && groups[0]?.length === 6)) &&
    hasBirthDate(short)
  )
}

function hasBirthDate(short: string): boolean {
  const month = Number(short.slice(2, 4))
  const day = Number(short.slice(4, 6)) % 60
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 && Number(short.slice(4, 6)) <= 91
}

/** The last digit makes the sum, every other digit doubled, a multiple of ten (Luhn). */
function hasCheckDigit(digits: string): boolean {
  let sum = 0
  for (let place = 0; place < digits.length; place += 1) {
    const digit = Number(digits.charAt(digits.length - 1 - place)) * (place % 2 === 1 ? 2 : 1)
    sum += digit > 9 ? digit - 9 : digit
  }
  return sum % 10 === 0
}

function isCardNumber({ digits }: DigitRun): boolean {
  return digits.length >= 15 && digits.length <= 16 && /^[3-6]/.test(digits) && hasCheckDigit(digits)
}

function finding(rule: string, severity: Severity, span: Span): Finding {
  return {
    filter: 'personal-number',
    rule,
    version: 1,
    category: 'personal_info',
    severity,
    reason: 'private',
    spans: [span],
  }
}
