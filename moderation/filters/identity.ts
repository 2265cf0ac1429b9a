import type { Finding, Severity, Span } from '@lyktan/shared/findings.ts'
import { spanOf } from '../readings/reading.ts'
import type { Readings } from '../readings/readings.ts'
import type { Filter } from '../verdict.ts'

const schoolEnding = '(?:skolan|skola|gymnasiet|gymnasium)'
/** Schools that are kinds of schools, not one that somebody can be waited for at. */
const anySchool =
  /^(?:grund|gymnasie|folkhög|musik|sim|kör|trafik|kultur|sär|för|hög|rid|dans|konst|mellanstadie|högstadie|låg|fri|natt|special|yrkes|sommar|hem|sameskola|)(?:skolan|skola|gymnasiet|gymnasium)$/u
const named = String.raw`\p{L}{2,20}(?:s |)${schoolEnding}`
const goesTo = new RegExp(
  String.raw`(?<!\p{L})(?:går|gick|börjar|pluggar|elev|klass|klassen|plugga)(?!\p{L})[^.!?\n]{0,24}?(?<!\p{L})(${named})(?!\p{L})`,
  'gu',
)
const classAt = new RegExp(
  String.raw`(?<![\p{L}\p{N}])[1-9] ?[a-f](?![\p{L}\p{N}])[^.!?\n]{0,12}?(?<!\p{L})(${named})(?: i \p{L}{2,20})?(?!\p{L})`,
  'gu',
)
const englishSchool =
  /(?<!\p{L})(?:go|goes|going|student|class|year|grade)(?!\p{L})[^.!?\n]{0,24}?(?<!\p{L})\p{L}{3,20} (?:high|high school|middle school|secondary school|academy|grammar school)(?!\p{L})/gu
/** "han i åttan på Bergaskolan" */
const yearAt = new RegExp(
  String.raw`(?<!\p{L})i (?:ettan|tvåan|trean|fyran|femman|sexan|sjuan|åttan|nian)(?!\p{L})[^.!?\n]{0,12}?(?<!\p{L})(${named})(?!\p{L})`,
  'gu',
)
const schoolHint = /skol|gymnasi|school|academy|grammar| high/u

/** First and last name, as the author wrote them: the only thing here that reads capitals. */
const fullName =
  /(?<!\p{L})(?:heter|namn är|namnet är|name is|name's)\s{1,2}(?:egentligen\s)?\p{Lu}\p{Ll}{1,20}\s\p{Lu}\p{Ll}{2,25}(?!\p{L})/gu

/** A secret and its value. */
const secretValue = /(?<![^\s:=])(?=[^\s:=]{0,30}\d)[^\s:=]{3,30}/gu

/** What tells who and where a young person is: full name, school and class; and secrets such as passwords and door codes. */
export const identity: Filter = {
  name: 'identity',
  find: (readings) => [...schools(readings), ...names(readings), ...secrets(readings)],
}

function schools({ flat }: Readings): Finding[] {
  if (!schoolHint.test(flat.text)) return []
  const inSwedish = [classAt, yearAt, goesTo]
    .flatMap((pattern) => [...flat.text.matchAll(pattern)])
    .filter((match) => !anySchool.test((match[1] ?? '').split(' ').at(-1) ?? ''))
  return [...inSwedish, ...flat.text.matchAll(englishSchool)].map((match) =>
    finding('school', 'normal', [spanOf(flat, match.index, match.index + match[0].length)]),
  )
}

function names({ original, hits }: Readings): Finding[] {
  if (!hits.has('full-name')) return []
  const spans = [...original.matchAll(fullName)].map((match): Span => [
    match.index,
    match.index + match[0].length,
  ])
  return spans.length > 0 ? [finding('full-name', 'normal', spans)] : []
}

function secrets({ flat, hits }: Readings): Finding[] {
  const [secret] = hits.of('password')
  if (secret === undefined) return []
  const values = [...flat.text.matchAll(secretValue)].map((match) =>
    spanOf(flat, match.index, match.index + match[0].length),
  )
  const near = values.filter(([start]) => start > secret.start && start < secret.end + 60)
  return near.length > 0 ? [finding('secret', 'high', near)] : []
}

function finding(rule: string, severity: Severity, spans: readonly Span[]): Finding {
  return {
    filter: 'identity',
    rule,
    version: 1,
    category: 'personal_info',
    severity,
    reason: 'private',
    spans,
  }
}
