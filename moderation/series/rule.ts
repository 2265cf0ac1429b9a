/** Why a recurrence cannot be used: codes, so that the page says it in words. */
export type RuleFault =
  /** Not a recurrence rule that this place reads. */
  | 'rule.form'
  /** More often than once a day. */
  | 'rule.dense'
  /** No date at all before its last day, such as 30 February. */
  | 'rule.empty'
  /** Its last day is before its first, or too far away for anybody to know who will host. */
  | 'rule.endless'
  /** More dates than anybody reviews. */
  | 'rule.many'

/** Five years: a yearly evening on 29 February comes twice, and no board plans further ahead. */
export const seriesDaysMost = 5 * 366
/** Every day for a year. */
export const seriesDatesMost = 366

const parts: Readonly<Record<string, RegExp>> = {
  FREQ: /^(DAILY|WEEKLY|MONTHLY|YEARLY)$/,
  INTERVAL: /^([1-9]|[1-4]\d|5[0-2])$/,
  BYDAY: /^([+-]?[1-5])?(MO|TU|WE|TH|FR|SA|SU)(,([+-]?[1-5])?(MO|TU|WE|TH|FR|SA|SU)){0,6}$/,
  BYMONTHDAY: /^-?([1-9]|[12]\d|3[01])(,-?([1-9]|[12]\d|3[01])){0,6}$/,
  BYMONTH: /^([1-9]|1[0-2])(,([1-9]|1[0-2])){0,11}$/,
  BYSETPOS: /^-?[1-5]$/,
  WKST: /^(MO|SU)$/,
}
const tooOften = /(^|;)(FREQ=(HOURLY|MINUTELY|SECONDLY)|BY(HOUR|MINUTE|SECOND)=)/

/** The rule's parts by name. */
export type RuleParts = ReadonlyMap<string, string>

/**
 * Reads the recurring part of an RRULE (RFC 5545, 3.3.10): "FREQ=WEEKLY;INTERVAL=2;BYDAY=TH". When it ends is told apart
 * as a last day, so COUNT and UNTIL are no part of it; neither is anything that would make two sessions of one day.
 */
export function readRule(text: string): RuleParts | RuleFault {
  if (tooOften.test(text)) return 'rule.dense'
  const read = new Map<string, string>()
  for (const part of text.split(';')) {
    const [name = '', value = '', ...rest] = part.split('=')
    const form = Object.hasOwn(parts, name) ? parts[name] : undefined
    if (form === undefined || !form.test(value) || rest.length > 0 || read.has(name)) return 'rule.form'
    read.set(name, value)
  }
  return fitsTogether(read) ? read : 'rule.form'
}

function fitsTogether(read: RuleParts): boolean {
  const frequency = read.get('FREQ')
  if (frequency === undefined) return false
  // "The second Thursday" needs a month or a year to be the second of.
  const isOrdinal = /\d/.test(read.get('BYDAY') ?? '')
  if (isOrdinal && (frequency === 'DAILY' || frequency === 'WEEKLY')) return false
  if (read.has('BYMONTHDAY') && frequency === 'WEEKLY') return false
  return !read.has('BYSETPOS') || read.has('BYDAY') || read.has('BYMONTHDAY')
}

/** The same parts as a rule's text, in the order in which they were read. */
export const ruleText = (read: RuleParts): string =>
  [...read].map(([name, value]) => `${name}=${value}`).join(';')

const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']

/**
 * The rule when its dates move to another day: "each Thursday" moved to a Friday is "each Friday". A rule of several days keeps
 * those it has: which of them is meant only a person can say. @param to the weekday from 1 (Monday) and the day of the month
 */
export function movedRule(
  read: RuleParts,
  to: { readonly weekday: number; readonly day: number },
): RuleParts {
  const byDay = read.get('BYDAY')
  const byMonthDay = read.get('BYMONTHDAY')
  const moved = new Map(read)
  const name = weekdays[to.weekday - 1] ?? 'MO'
  if (byDay !== undefined && !byDay.includes(',')) {
    const ordinal = /^[+-]?\d/.exec(byDay)?.[0]
    moved.set('BYDAY', ordinal === undefined ? name : `${ordinalOf(ordinal, to.day)}${name}`)
  }
  if (byMonthDay !== undefined && !byMonthDay.includes(',')) moved.set('BYMONTHDAY', String(to.day))
  return moved
}

/** The last stays the last; otherwise the week of the month in which the new day lies. */
const ordinalOf = (before: string, day: number): string =>
  before.startsWith('-') ? before : String(Math.ceil(day / 7))
