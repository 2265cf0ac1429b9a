/** What a filter can find, and how grave. Names as in the filters' own tables. */
export const categories = [
  'self_harm_or_suicide',
  'grooming',
  'threat_violence',
  'sexual',
  'hate',
  'harassment_bullying',
  'personal_info',
  'contact_off_platform',
  'drugs_sale',
  'link',
  'spam_flood',
  'profanity',
] as const
export type Category = (typeof categories)[number]

export const severities = ['crisis', 'high', 'normal'] as const
export type Severity = (typeof severities)[number]

/**
 * Why a message waits, in the author's own terms; each has its text in the words (`held.*`).
 * `pieces`: with what she wrote just before it makes a number or an account; `many-at-one`: several write against one person;
 * `repeated`: the same again and again. `read-first`: everything in this age band is read; `new-here`: the first five; `unread`: a filter could not read it.
 */
export const holdReasons = [
  'care',
  'contact',
  'pieces',
  'harsh',
  'many-at-one',
  'link',
  'private',
  'sexual',
  'unfit',
  'repeated',
  'new-here',
  'read-first',
  'unread',
] as const
export type HoldReason = (typeof holdReasons)[number]

/** Half-open UTF-16 offsets into what the author wrote. */
export type Span = readonly [start: number, end: number]

/** One filter's finding, kept with the message so that it can be explained and, later, judged right or wrong. */
export interface Finding {
  readonly filter: string
  readonly rule: string
  readonly version: number
  readonly category: Category
  readonly severity: Severity
  readonly reason: HoldReason
  readonly spans: readonly Span[]
}
