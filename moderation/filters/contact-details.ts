import type { Finding, Severity, Span } from '@lyktan/shared/findings.ts'
import { frameFilter } from '../frames.ts'
import { spanOf } from '../readings/reading.ts'
import type { Readings } from '../readings/readings.ts'
import type { Filter } from '../verdict.ts'
import { isPersonalNumber } from './personal-number.ts'
import { isPhone } from './phone.ts'

const mailHint = /@|\bat\b|snabel/u
const at = String.raw`\s{0,2}(?:@|[([{<]\s?(?:at|snabel-?a|@)\s?[)\]}>]|\bat\b|\bsnabel-?\s?a\b)\s{0,2}`
const dot = String.raw`(?:\s{0,2}[([{]?(?:\.|\bpunkt\b|\bdot\b|\bprick\b)[)\]}]?\s{0,2})`
const mail = new RegExp(
  String.raw`(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}${at}[\p{L}\p{N}-]{2,63}${dot}(?:[\p{L}\p{N}-]{2,30}${dot})?\p{L}{2,10}(?!\p{L})`,
  'gu',
)

const streetEnding =
  '(?:vägen|väg|gatan|gata|gränden|gränd|stigen|stig|torget|torg|allén|allé|alle|backen|backe|svängen|stråket|vagen|vag|kajen|grand|esplanaden)'
const unit = String.raw`(?! ?(?:km|m|min|minuter|h|timmar|kr|mil|gånger|år|dagar|st|meter|procent|sekunder|personer|och|till)(?!\p{L}))`
const smallWord =
  '(?!(?:på|i|vid|från|till|av|hela|den|halva|mot|över|längs|genom|om|en|ett|och|samma|under|första) )'
const street = new RegExp(
  String.raw`(?<!\p{L})(?:\p{L}{2,25}|${smallWord}\p{L}{2,25} \p{L}{0,15})${streetEnding} \d{1,3}(?: ?[a-h](?!\p{L}))?(?![\p{L}\p{N}:%])${unit}(?:,? (?:lgh ?)?\d{3} ?\d\d)?(?:,? \p{Lu}?\p{L}{3,20}(?!\p{L}))?`,
  'gu',
)
const englishStreet =
  /(?<![\p{L}\p{N}])\d{1,5}[a-z]? \p{L}{2,20}(?: \p{L}{2,20})? (?:street|st|road|rd|avenue|ave|lane|drive|boulevard|blvd|court|crescent|terrace)(?!\p{L})/gu
const postcode = /(?<![\p{L}\p{N}])\d{3} ?\d\d \p{L}{3,20}(?!\p{L})/gu
const livesHint =
  /(?<!\p{L})(?:bor|adress|adressen|address|postnummer|live at|lives at|i live|hemma hos mig)(?!\p{L})/u
const livesOn = new RegExp(String.raw`(?<!\p{L})bor (?:på|vid|i) \p{L}{2,25}${streetEnding}(?!\p{L})`, 'gu')

/** Numbers, mail and street addresses: with them, anybody can reach a young person outside the room. */
export const contactDetails: Filter = {
  name: 'contact-details',
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
    { rule: 'ask', severity: 'normal', when: ['contact-ask'], unless: ['quote', 'counter'] },
  ],
})

function phones({ digits, flat }: Readings): Finding[] {
  return digits
    .filter((run) => !isPersonalNumber(run) && isPhone(run, flat.text))
    .map((run) => detail('phone', 'high', [run.start, run.end]))
}

function mails({ flat }: Readings): Finding[] {
  if (!mailHint.test(flat.text)) return []
  return [...flat.text.matchAll(mail)].map((match) =>
    detail('mail', 'high', spanOf(flat, match.index, match.index + match[0].length)),
  )
}

function addresses({ flat }: Readings): Finding[] {
  const found = (pattern: RegExp, rule: string, severity: Severity) =>
    [...flat.text.matchAll(pattern)].map((match) =>
      detail(rule, severity, spanOf(flat, match.index, match.index + match[0].trimEnd().length)),
    )
  const lives = livesHint.test(flat.text)
  if (!/\d/u.test(flat.text)) return lives ? found(livesOn, 'street', 'normal') : []
  const streets = [
    ...found(street, 'address', 'high'),
    ...found(englishStreet, 'address', lives ? 'high' : 'normal'),
  ]
  return [...streets, ...(lives || streets.length > 0 ? found(postcode, 'postcode', 'high') : [])]
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
