import type { Finding, Severity, Span } from '@lyktan/shared/findings.ts'
import { frameFilter } from '../frames.ts'
import { ReadingWriter, spanOf } from '../readings/reading.ts'
import type { Reading } from '../readings/reading.ts'
import type { Readings } from '../readings/readings.ts'
import type { Filter } from '../verdict.ts'
import { isPersonalNumber } from './personal-number.ts'
import { isPhone } from './phone.ts'

const mailHint = /@|\bat\b|snabel/u
/** Signs written out, in brackets or not, as the signs; what is left is a mail address like any other. */
const writtenAt =
  / {0,2}[([{<] ?(?:at|snabel-?a|@) ?[)\]}>] {0,2}| {1,2}(?:at|snabel-? ?a) {1,2}| {1,2}@ {0,2}|@ {1,2}/gu
const writtenDot = / {0,2}[([{] ?(?:\.|punkt|dot|prick) ?[)\]}] {0,2}| {1,2}(?:punkt|dot|prick) {1,2}/gu
const mail =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{2,63}(?:\.[\p{L}\p{N}-]{2,30}){1,3}(?![\p{L}\p{N}])/gu

/** The address of a place, nobody's own. */
const isOfficial = /^(?:info|kontakt|contact|support|kundtjanst|kundservice|kommun|registrator|reception)@/u

const streetEndings =
  'vägen|väg|gatan|gata|gränden|gränd|stigen|stig|torget|torg|allén|allé|alle|backen|backe|svängen|stråket|vagen|vag|kajen|grand|esplanaden'
const streetName = new RegExp(String.raw`(?:${streetEndings})$`, 'u')
/** A word, perhaps another, a number: a street when the last word ends like one. */
const wordsAndNumber =
  /(?<!\p{L})(\p{L}{2,30}) (\d{1,3})(?: ?[a-h](?!\p{L}))?(?![\p{L}\p{N}:%])(?:,? (?:lgh ?)?\d{3} ?\d\d)?(?:,? \p{L}{3,20}(?!\p{L}))?/gu
const measure =
  /^ ?(?:km|m|min|minuter|h|timmar|kr|mil|gånger|år|dagar|st|meter|procent|sekunder|personer|och|till)(?!\p{L})/u
/** Where anybody may go: told to the staff, not held. */
const isWhereAllGo =
  /(?<!\p{L})(?:fritidsgården|ungdomsgården|gården|biblioteket|kulturhuset|simhallen|ishallen|museet|badhuset|kiosken|skateparken|vårdcentralen|mottagningen|kommunhuset) (?:ligger|finns|är|har öppet)(?!\p{L})/u
/** Streets that are any street: "på vägen 3 min". */
const anyStreet =
  /^(?:vägen|väg|gatan|gata|torget|torg|backen|backe|stigen|stig|gränden|gränd|stråket|kajen)$/u
const smallWord =
  /(?<!\p{L})(?:på|i|vid|från|till|av|hela|den|halva|mot|över|längs|genom|om|en|ett|och|samma|under|första)$/u
const englishStreet =
  /(?<![\p{L}\p{N}])\d{1,5}[a-z]? \p{L}{2,20}(?: \p{L}{2,20})? (?:street|st|road|rd|avenue|ave|lane|drive|boulevard|blvd|court|crescent|terrace)(?!\p{L})/gu
const postcode = /(?<![\p{L}\p{N}])\d{3} ?\d\d \p{L}{3,20}(?!\p{L})/gu
const livesHint =
  /(?<!\p{L})(?:bor|adress|adressen|address|postnummer|live at|lives at|i live|hemma hos mig)(?!\p{L})/u
const livesOn = /(?<!\p{L})bor (?:på|vid|i) (\p{L}{4,40})(?!\p{L})/gu

/** Numbers, mail and street addresses: with them, anybody can reach a young person outside the room. */
export const contactDetails: Filter = {
  name: 'contact-details',
  get rules() {
    return words.rules
  },
  find: (readings) => [
    ...phones(readings),
    ...mails(readings),
    ...addresses(readings),
    ...words.find(readings),
  ],
}

const words = frameFilter({
  filter: 'contact-details',
  version: 1,
  category: 'contact_off_platform',
  reason: 'contact',
  frames: [
    { rule: 'move', severity: 'normal', when: ['move', 'app-sure'], gap: 2, unless: ['quote', 'counter'] },
    { rule: 'app-dm', severity: 'normal', when: ['dm', 'app-sure'], gap: 2, unless: ['quote', 'counter'] },
    { rule: 'ask', severity: 'normal', when: ['contact-ask'], unless: ['quote', 'counter', 'help-line'] },
    {
      rule: 'app-there',
      severity: 'normal',
      when: ['app-any', 'talk-there'],
      anyOrder: true,
      gap: 3,
      unless: ['quote', 'counter', 'help-line', 'public-place'],
    },
  ],
})

function phones({ digits, flat }: Readings): Finding[] {
  return digits
    .filter((run) => !isPersonalNumber(run) && isPhone(run, flat.text))
    .map((run) => detail('phone', 'high', [run.start, run.end]))
}

function mails({ flat }: Readings): Finding[] {
  if (!mailHint.test(flat.text)) return []
  const plain = withSigns(withSigns(flat, writtenAt, '@'), writtenDot, '.')
  return [...plain.text.matchAll(mail)].map((match) =>
    detail(
      'mail',
      isOfficial.test(match[0]) ? 'normal' : 'high',
      spanOf(plain, match.index, match.index + match[0].length),
    ),
  )
}

/** A reading with what is written for a sign as the sign. */
function withSigns(reading: Reading, written: RegExp, sign: string): Reading {
  const matches = [...reading.text.matchAll(written)]
  if (matches.length === 0) return reading
  const writer = new ReadingWriter()
  let copied = 0
  for (const match of matches) {
    for (; copied < match.index; copied += 1) writer.copy(reading, copied)
    copied = match.index + match[0].length
    writer.add(sign, reading.starts[match.index] ?? 0, reading.ends[copied - 1] ?? 0)
  }
  for (; copied < reading.text.length; copied += 1) writer.copy(reading, copied)
  return writer.reading()
}

function addresses({ flat }: Readings): Finding[] {
  const found = (pattern: RegExp, rule: string, severity: Severity) =>
    [...flat.text.matchAll(pattern)].map((match) =>
      detail(rule, severity, spanOf(flat, match.index, match.index + match[0].trimEnd().length)),
    )
  const lives = livesHint.test(flat.text)
  if (!/\d/u.test(flat.text)) return lives ? livesOnStreet(flat) : []
  const streets = [...swedishStreets(flat), ...found(englishStreet, 'address', lives ? 'high' : 'normal')]
  return [...streets, ...(lives || streets.length > 0 ? found(postcode, 'postcode', 'high') : [])]
}

function swedishStreets(flat: Reading): Finding[] {
  return [...flat.text.matchAll(wordsAndNumber)].flatMap((match) => {
    const [, word = '', number = ''] = match
    const before = flat.text.slice(Math.max(0, match.index - 30), match.index).trimEnd()
    const numberEnd = match.index + word.length + 1 + number.length
    const isStreet = streetName.test(word) && !measure.test(flat.text.slice(numberEnd, numberEnd + 14))
    // "Södra vägen 3" is a street, "på vägen 3" is not.
    const isNamed = !anyStreet.test(word) || (/\p{L}{2}$/u.test(before) && !smallWord.test(before))
    return isStreet && isNamed
      ? [
          detail(
            'address',
            isWhereAllGo.test(flat.text) ? 'normal' : 'high',
            spanOf(flat, match.index, match.index + match[0].trimEnd().length),
          ),
        ]
      : []
  })
}

function livesOnStreet(flat: Reading): Finding[] {
  return [...flat.text.matchAll(livesOn)]
    .filter(([, word = '']) => streetName.test(word))
    .map((match) => detail('street', 'normal', spanOf(flat, match.index, match.index + match[0].length)))
}

function detail(rule: string, severity: Severity, span: Span): Finding {
  return {
    filter: 'contact-details',
    rule,
    version: 1,
    category: 'personal_info',
    severity,
    reason: 'contact',
    spans: [span],
  }
}
