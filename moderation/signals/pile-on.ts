import type { Category, Finding } from '@lyktan/shared/findings.ts'

import { firstNames } from '../lexicon/names.ts'
import { has, spansOf } from './cues.ts'
import type { Heard } from './cues.ts'
import type { Cue } from './cue-words.ts'
import { signal } from './finding.ts'
import { remembered, renewed, toWhom } from './state.ts'
import type { Recent, Said, TargetState } from './state.ts'

const withinMilliseconds = 2 * 60_000
const flagAuthors = 3
const holdAuthors = 4
const authorsMost = 12
/** So many words may come after "+1" or "same" for it still to be that. */
const agreeingRest = 3

const against: readonly Cue[] = ['vote-out', 'mean', 'leave']
const againstCategories: readonly Category[] = ['harassment_bullying', 'hate', 'threat_violence']
/** "Bort med honom": whoever it was about a moment ago. */
const pronouns = new Set([
  'honom',
  'henne',
  'hen',
  'han',
  'hon',
  'him',
  'her',
  'them',
  'he',
  'she',
  'dig',
  'du',
  'you',
  'u',
])

interface PileStep {
  readonly targets: readonly TargetState[]
  readonly finding?: Finding
  readonly earlier?: readonly string[]
}

/**
 * Several against one: negative words, votes or "go away" from three or more at the same person within two minutes. Who
 * agrees with what was just said counts as saying it. Votes on pizza and congratulations have nobody as their target.
 */
export function hearPileOn(
  state: { readonly targets: readonly TargetState[]; readonly recent: readonly Recent[] },
  said: Said,
  { heard, findings }: { readonly heard: Heard; readonly findings: readonly Finding[] },
): PileStep {
  const open = state.targets.filter(({ at }) => said.at - at <= withinMilliseconds)
  const name = targetOf({ open, recent: state.recent }, said, { heard, findings })
  if (name === undefined) return { targets: open.length === state.targets.length ? state.targets : open }

  const before = open.findIndex((target) => target.name === name)
  const known = open[before]
  const others = known?.authors.filter((author) => author !== said.author) ?? []
  const target = {
    name,
    authors: [...others, said.author].slice(-authorsMost),
    keys: [...(known?.keys ?? []), said.key].slice(-authorsMost),
    at: said.at,
  }
  const targets = renewed(open, target, { before, most: remembered.targets })
  if (target.authors.length < flagAuthors) return { targets }
  return {
    targets,
    finding: signal({
      rule: 'pile-on',
      category: 'harassment_bullying',
      severity: target.authors.length >= holdAuthors ? 'high' : 'normal',
      reason: 'many-at-one',
      spans: spansOrAll(heard, said.text),
    }),
    earlier: target.keys.filter((key) => key !== said.key),
  }
}

function spansOrAll(heard: Heard, text: string): Finding['spans'] {
  const spans = spansOf(heard, against)
  return spans.length > 0 ? spans : [[0, text.length]]
}

interface Company {
  readonly open: readonly TargetState[]
  readonly recent: readonly Recent[]
}

interface Heeded {
  readonly heard: Heard
  readonly findings: readonly Finding[]
}

/** Against whom a message is, if it is against anybody. */
function targetOf({ open, recent }: Company, said: Said, { heard, findings }: Heeded): string | undefined {
  if (harmless.some((cue) => has(heard, cue))) return undefined
  const last = open.at(-1)?.name
  const cue = against.find((one) => has(heard, one))
  const isFound = findings.some(({ category }) => againstCategories.includes(category))
  if (cue === undefined && !isFound) return agrees(heard, said.text) ? last : undefined
  const named = namedIn(heard, said, recent)
  if (named !== undefined) return named
  if (!agrees(heard, said.text) && !heard.tokens.some(({ word }) => pronouns.has(word))) return undefined
  return last ?? (isFound || cue === 'leave' ? talkedWith(recent, said) : undefined)
}

/** Speaking for somebody, telling of it, playing, cheering. */
const harmless: readonly Cue[] = ['counter', 'quote', 'game', 'match', 'cheer']

/** Who is answered or named. */
function namedIn(heard: Heard, said: Said, recent: readonly Recent[]): string | undefined {
  const answered = toWhom(said, recent)
  if (answered !== undefined) return answered
  const voted = votedOut(heard, said.text)
  return voted === undefined ? nameIn(heard, said, recent) : (known(recent, voted) ?? voted)
}

/** Short and of one mind with what was just said. */
function agrees(heard: Heard, text: string): boolean {
  return (
    text.trimStart().startsWith('+1') ||
    heard.marks.some(
      ({ cue, first, last }) => cue === 'agree' && first === 0 && heard.tokens.length - last <= agreeingRest,
    )
  )
}

/** The word after "vote out", when it is a name: written as one, known here, or a first name. */
function votedOut(heard: Heard, text: string): string | undefined {
  const mark = heard.marks.find(({ cue }) => cue === 'vote-out')
  const token = heard.tokens[(mark?.last ?? -2) + 1]
  if (token === undefined || pronouns.has(token.word)) return undefined
  return firstNames.has(token.word) ||
    isCapital(text.charAt(token.start)) ||
    text.charAt(token.start - 1) === '@'
    ? token.word
    : undefined
}

const isCapital = (letter: string) => letter !== letter.toLowerCase()

/** Somebody's name in a message: of one who writes here, after @, or a first name. */
function nameIn(heard: Heard, { text, author }: Said, recent: readonly Recent[]): string | undefined {
  for (const { word, start } of heard.tokens) {
    const here = known(recent, word)
    if (here !== undefined && here !== author) return here
    if (text.charAt(start - 1) === '@' || (firstNames.has(word) && isCapital(text.charAt(start)))) return word
  }
  return undefined
}

/** The id of one who has just written under this name. */
function known(recent: readonly Recent[], name: string): string | undefined {
  return recent.findLast(({ nickname }) => nickname?.toLowerCase() === name)?.author
}

/** "You are …" to nobody by name is to the one who spoke last. */
function talkedWith(recent: readonly Recent[], said: Said): string | undefined {
  return recent.findLast(({ author, at }) => author !== said.author && said.at - at <= withinMilliseconds)
    ?.author
}
