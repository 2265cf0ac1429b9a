import { parsePhoneNumberFromString } from 'libphonenumber-js/max'
import type { DigitRun } from '../readings/digits.ts'

/** Numbers that help, and numbers of the public: never anybody's own. */
const helpLines = new Set([
  '116111',
  '116000',
  '116006',
  '116117',
  '116123',
  '90101',
  '901010',
  '1177',
  '112',
  '11313',
  '11414',
  '020222233',
  '020505050',
  '0201222',
])
const publicPrefixes = ['0771', '0770', '020', '0200', '077']

/** Who writes one of these before or after digits means a telephone. */
const cue =
  /(?<!\p{L})(?:nummer|nummret|numret|nr|mobil|mobilen|tel|telefon|ring|ringa|sms|smsa|sms:a|swish|swisha|call|phone|text me|cell|whatsapp|number|nå mig|nås på)(?!\p{L})/u

/** Whether digits are a telephone number that could reach somebody. */
export function isPhone(run: DigitRun, text: string): boolean {
  const { length } = run.digits
  if (length < 7 || length > 15 || isNobodys(run)) return false
  if (run.hasPlus || run.digits.startsWith('00')) return length >= 9
  return isSpeltOut(run) || hasTheForm(run) || (length <= 12 && !isAmount(run) && cue.test(text))
}

/** Help lines, numbers of the public, dates. */
function isNobodys(run: DigitRun): boolean {
  return helpLines.has(run.digits) || isPublic(run.digits) || isDate(run)
}

function hasTheForm(run: DigitRun): boolean {
  if (isMobile.test(run.digits)) return isValid(run.digits)
  if (isNational.test(run.digits)) return looksWritten(run) && isValid(run.digits)
  return isAmerican.test(run.digits) && run.groups.length > 1
}

const isMobile = /^07\d{8}$/
const isNational = /^0\d{7,10}$/
const isAmerican = /^(?:1?\d{3})?555\d{4}$/

function isSpeltOut(run: DigitRun): boolean {
  return run.isSpelt && run.groups.length >= 7 && run.digits.startsWith('0') && run.digits.length <= 12
}

/** Written in groups as telephone numbers are, "08-465 00 12", and not as a serial number. */
function looksWritten(run: DigitRun): boolean {
  const [area = '', ...rest] = run.groups
  return area.length >= 2 && area.length <= 4 && rest.length > 0 && rest.every((group) => group.length <= 3)
}

function isValid(digits: string): boolean {
  return parsePhoneNumberFromString(digits, 'SE')?.isValid() === true
}

function isPublic(digits: string): boolean {
  return publicPrefixes.some((prefix) => digits.startsWith(prefix)) && !/^07[02369]/.test(digits)
}

function isDate({ groups: [first = '', second = '', third = ''], groups }: DigitRun): boolean {
  if (groups.length < 3) return false
  const isYearFirst = /^(?:19|20)\d\d$/.test(first) && Number(second) <= 12 && Number(third) <= 31
  const isDayFirst =
    first.length <= 2 && Number(first) <= 31 && Number(second) <= 12 && /^(?:19|20)?\d\d$/.test(third)
  return isYearFirst || (isDayFirst && groups.length === 3)
}

/** "1 000 000": groups of three after the first. */
function isAmount({ groups: [first = '', ...rest] }: DigitRun): boolean {
  return (
    first.length <= 3 &&
    !first.startsWith('0') &&
    rest.length > 0 &&
    rest.every((group) => group.length === 3)
  )
}
