import type { Finding, Span } from '@lyktan/shared/findings.ts'
import { spanOf } from '../readings/reading.ts'
import type { Readings } from '../readings/readings.ts'
import type { Filter } from '../verdict.ts'

/** "name#0042": an account, whatever stands around it. */
const numberedName = /(?<![\p{L}\p{N}_.@])@?[\p{L}\p{N}_.]{2,32}#\d{4}(?!\d)/gu
/** What an account may be called, as words are not: a digit, a point or a low line inside, or "@" before. */
const nameLike =
  /(?<![\p{L}\p{N}._@])(?:@[\p{L}\p{N}_.]{3,30}|(?=[\p{L}\p{N}_.]{0,29}[\p{N}_.][\p{L}\p{N}_])(?=[\p{N}_.]{0,29}\p{L})[\p{L}\p{N}_][\p{L}\p{N}_.]{4,29})(?![\p{L}\p{N}@])/gu
const namedName =
  /(?<!\p{L})(?:heter|är|is|:|=|👻)\s{0,2}(?:jag |där |då |på den )?(?=[\p{L}\p{N}_.]{0,29}\p{L})([\p{L}\p{N}_.]{3,30})/gu
/** "sc: moa_dansar": an app's short name, a sign, a name. */
const shortApp =
  /(?<![\p{L}\p{N}])(?:sc|snap|snapp|snapchat|ig|insta|instagram|dc|discord|tg|telegram|tele|kik|tt|tiktok|steam|psn|xbox|yubo|signal)\s?[:=]\s?@?(?=[\p{L}\p{N}_.]{0,29}\p{L})[\p{L}\p{N}_.]{3,30}(?![\p{L}\p{N}])/gu
const ghost = /👻\s{0,2}:?\s{0,2}[\p{L}\p{N}_.]{3,30}/gu

/** Names of accounts in other places. */
export const handles: Filter = {
  name: 'handles',
  find: (readings) => {
    const { text } = readings.flat
    const numbered = text.includes('#') ? spansOf(readings, numberedName) : []
    if (text.includes(':') || text.includes('=')) numbered.push(...spansOf(readings, shortApp))
    if (text.includes('👻')) numbered.push(...spansOf(readings, ghost))
    const named = hasApp(readings) ? namesBeside(readings) : []
    const spans = [...numbered, ...named]
    return spans.length > 0 ? [handle(spans)] : []
  },
}

function hasApp({ hits }: Readings): boolean {
  return hits.has('app-sure') && !hits.has('quote')
}

/** Names after an app, or anywhere when somebody is asked to write there. */
function namesBeside(readings: Readings): Span[] {
  const { hits } = readings
  const likely = spansOf(readings, nameLike)
  if (likely.length > 0) return likely
  return hits.has('move')
    ? spansOf(readings, namedName).filter(([start]) => hits.of('app-sure').some((app) => app.start !== start))
    : []
}

function spansOf({ flat }: Readings, pattern: RegExp): Span[] {
  return [...flat.text.matchAll(pattern)].map((match) =>
    spanOf(flat, match.index, match.index + match[0].length),
  )
}

function handle(spans: readonly Span[]): Finding {
  return {
    filter: 'handles',
    rule: 'account',
    version: 1,
    category: 'contact_off_platform',
    severity: 'high',
    reason: 'contact',
    spans,
  }
}
