import type { Finding, Severity } from '@lyktan/shared/findings.ts'
import { LinkifyIt } from 'linkify-it'
import { parse } from 'tldts'
import { ReadingWriter, spanOf } from '../readings/reading.ts'
import type { Reading } from '../readings/reading.ts'
import type { Readings } from '../readings/readings.ts'
import type { Filter } from '../verdict.ts'
import { isKnownSite, isShortener, riskyEndings, wordEndings } from './known-sites.ts'

/** Takes any ending for a candidate; which endings exist is judged afterwards. */
const finder = new LinkifyIt({ fuzzyLink: true, fuzzyEmail: true, tlds: ['[a-z]{2,24}'] })

const mayBeLink = /[\p{L}\p{N}]\.\p{L}|:\/\/|\(\.\)|\[\.\]|\{\.\}|(?<!\p{L})(?:dot|punkt|prick)(?!\p{L})/u
const hidden =
  /h(?:xx|\*\*|tt)ps?(?=:)|\s{0,2}[([{]\s?(?:\.|dot|punkt)\s?[)\]}]\s{0,2}|\s{1,2}(?:dot|punkt)\s{1,2}(?=[a-z]{2,6}(?![\p{L}\p{N}]))/gu

/** Words in an address that promise something for nothing, or ask for what only the owner should know. */
const lure =
  /free|gratis|nitro|vbucks|v-bucks|robux|gift|prize|winner|vinst|login|logga-?in|verify|verifi|bonus|claim|hack|generator|nude|porn|sex|casino|crypto|swish|bankid|password|steam-?c|iphone|airdrop/u

/** Links lead out of the staffed room: known public places go by, unknown ones are told to the staff, traps wait. */
export const links: Filter = {
  name: 'links',
  find: (readings) => {
    if (!mayBeLink.test(readings.clean.text)) return spreadOut(readings.flat)
    const reading = revealed(readings.clean)
    const matches = finder.match(reading.text) ?? []
    return matches
      .filter((match) => match.schema !== 'mailto:')
      .flatMap((match) => {
        const judged = judge(match.raw, reading === readings.clean ? match.schema : 'hidden', readings)
        return judged ? [finding(judged, spanOf(reading, match.index, match.lastIndex))] : []
      })
  },
}

/** "h t t p s : / /": nobody writes so who wants an address to be read. */
const spread = /h ?t ?t ?p ?s? ?: ?\/ ?\/ ?[^ ]{1,40}/gu

function spreadOut(flat: Reading): Finding[] {
  if (!flat.text.includes('/')) return []
  return [...flat.text.matchAll(spread)].map((match) =>
    finding(
      { rule: 'spread-out', severity: 'normal' },
      spanOf(flat, match.index, match.index + match[0].length),
    ),
  )
}

/** The text with "hxxp", "[.]" and " punkt " put back to what they stand for. */
function revealed(reading: Reading): Reading {
  const matches = [...reading.text.matchAll(hidden)]
  if (matches.length === 0) return reading
  const writer = new ReadingWriter()
  let copied = 0
  const copyTo = (end: number) => {
    for (; copied < end; copied += 1) writer.copy(reading, copied)
  }
  for (const match of matches) {
    copyTo(match.index)
    const end = match.index + match[0].length
    writer.add(
      match[0].startsWith('h') ? `http${match[0].endsWith('s') ? 's' : ''}` : '.',
      reading.starts[match.index] ?? 0,
      reading.ends[end - 1] ?? 0,
    )
    copied = end
  }
  copyTo(reading.text.length)
  return writer.reading()
}

interface Judgement {
  rule: string
  severity: Severity
}

function judge(address: string, schema: string, readings: Readings): Judgement | undefined {
  const site = parse(address, { allowPrivateDomains: false })
  if (site.isIp === true) return { rule: 'bare-address', severity: 'high' }
  const [domain, suffix, hostname] = [site.domain ?? '', site.publicSuffix ?? '', site.hostname ?? '']
  if (domain === '' || site.isIcann !== true) return undefined
  if (schema === '' && !isShortener(domain) && isForgottenSpace({ address, hostname, suffix }))
    return undefined
  return isKnownSite(domain) || isKnownSite(hostname)
    ? undefined
    : judgeUnknown({ address, domain, hostname, suffix }, readings)
}

function judgeUnknown(
  {
    address,
    domain,
    hostname,
    suffix,
  }: { address: string; domain: string; hostname: string; suffix: string },
  { hits }: Readings,
): Judgement {
  if (lure.test(hostname) || (riskyEndings.has(suffix) && lure.test(address)))
    return { rule: 'trap', severity: 'high' }
  if (hits.has('bait') || hits.has('chain')) return { rule: 'bait', severity: 'high' }
  return { rule: isShortener(domain) ? 'shortened' : 'unknown', severity: 'normal' }
}

/** "Vi åkte hem.nu är vi här": two plain words and a full stop between, where the second happens to be an ending. */
function isForgottenSpace(link: { address: string; hostname: string; suffix: string }): boolean {
  if (isAbbreviation(link)) return true
  if (!wordEndings.has(link.suffix) || link.hostname.split('.').length > 2 || link.address !== link.hostname)
    return false
  const longest = link.suffix === 'se' || link.suffix === 'nu' ? 3 : 12
  const label = link.hostname.slice(0, -link.suffix.length - 1)
  return label.length <= longest && !/[\d-]/u.test(label)
}

/** "f.kr", "t.ex": letters and full stops, and no address that anybody could own cheaply. */
function isAbbreviation(link: { address: string; hostname: string; suffix: string }): boolean {
  return (
    link.address === link.hostname &&
    link.suffix.length === 2 &&
    /^\p{L}{1,3}$/u.test(link.hostname.slice(0, -3))
  )
}

function finding({ rule, severity }: { rule: string; severity: Severity }, span: [number, number]): Finding {
  return { filter: 'links', rule, version: 1, category: 'link', severity, reason: 'link', spans: [span] }
}
