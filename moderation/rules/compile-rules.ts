import type { Category, Finding, HoldReason, Span } from '@lyktan/shared/findings.ts'
import type { Rule } from '@lyktan/shared/rules.ts'

import { Automaton } from '../lexicon/automaton.ts'
import { spanOf } from '../readings/reading.ts'
import type { Reading } from '../readings/reading.ts'
import type { Filter } from '../verdict.ts'
import { asRead, hasDrawnOut, ruleReadings, squeezedPattern } from './rule-readings.ts'
import type { ReadBefore } from './rule-readings.ts'

/** A set of rules made ready: one walk over a text finds all of them. */
export interface CompiledRules {
  /** What it finds in a text, one finding a rule, in the order of the set. */
  find(text: string, before?: ReadBefore): readonly Finding[]
}

/** The name of the filter in the findings of the rules by people. */
export const rulesFilter = 'rules'

const spansMax = 8

/**
 * Makes a set of rules into automata: whole words, unless the pattern says otherwise by a star. Costs what the patterns are long;
 * a text then costs one walk a reading, however many rules there are.
 * @param number the set's own, which every finding carries as its version
 */
export function compileRules(rules: readonly Rule[], number: number): CompiledRules {
  const forms = rules.map(({ pattern }) => formOf(pattern))
  const asWritten = new Automaton(forms)
  const squeezed = new Automaton(forms.map(squeezedPattern))
  return {
    find: (text, before) => {
      const spans = new Map<number, Span[]>()
      const read = ruleReadings(text, before)
      for (const reading of read.asWritten) walk({ automaton: asWritten, reading, spans }, () => true)
      for (const reading of read.squeezed)
        walk({ automaton: squeezed, reading, spans }, ([from, to]) =>
          hasDrawnOut(text.slice(from, to).toLowerCase()),
        )
      if (spans.size === 0) return []
      return rules.flatMap((rule, index) => {
        const found = spans.get(index)
        return found === undefined ? [] : [findingOf(rule, number, found)]
      })
    },
  }
}

/** The same as one of the filters: what they have read already is not read again. */
export function asFilter(compiled: CompiledRules, name: string): Filter {
  return { name, find: (readings) => compiled.find(readings.original, readings) }
}

/** In no text: what a pattern without visible letters is compiled to. */
const never = '\uffff'

/** Whether anything can be found by a pattern: signs that nobody sees are not letters, whatever Unicode calls them. */
export function canBeFound(pattern: string): boolean {
  return formOf(pattern) !== never
}

/** " ord " the whole word, " ord" what begins so, "ord " what ends so: texts have one space around every word. */
function formOf(pattern: string): string {
  const form = asRead(pattern.replaceAll('*', ' '))
  if (form.trim().length < 2) return never
  if (pattern.endsWith('*')) return form.trimEnd()
  return pattern.startsWith('*') ? form.trimStart() : form
}

interface Walk {
  readonly automaton: Automaton
  readonly reading: Reading
  readonly spans: Map<number, Span[]>
}

function walk({ automaton, reading, spans }: Walk, fits: (span: Span) => boolean): void {
  automaton.walk(reading.text, (pattern, from, to) => {
    const span = wordsAround(reading, from, to)
    if (!fits(span)) return
    const known = spans.get(pattern)
    if (known === undefined) spans.set(pattern, [span])
    else if (known.length < spansMax && !known.some(([start]) => start === span[0])) known.push(span)
  })
}

/** What was found, widened to whole words: an author is shown words, not pieces. */
function wordsAround(reading: Reading, from: number, to: number): Span {
  const { text } = reading
  const first = text[from] === ' ' ? from + 1 : text.lastIndexOf(' ', from) + 1
  const end = text[to - 1] === ' ' ? to - 1 : text.indexOf(' ', to)
  return spanOf(reading, first, end === -1 ? text.length : end)
}

function findingOf(rule: Rule, number: number, spans: readonly Span[]): Finding {
  return {
    filter: rulesFilter,
    rule: rule.id,
    version: number,
    category: rule.category,
    severity: rule.severity,
    reason: reasons[rule.category],
    spans: [...spans].sort(([one], [other]) => one - other),
  }
}

/** What the author is told that it is about. */
const reasons: Readonly<Record<Category, HoldReason>> = {
  self_harm_or_suicide: 'care',
  grooming: 'unfit',
  threat_violence: 'harsh',
  sexual: 'sexual',
  hate: 'harsh',
  harassment_bullying: 'harsh',
  personal_info: 'private',
  contact_off_platform: 'contact',
  drugs_sale: 'unfit',
  link: 'link',
  spam_flood: 'unfit',
  profanity: 'harsh',
}
