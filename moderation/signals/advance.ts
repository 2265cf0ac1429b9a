import { holdReasons, severities } from '@lyktan/shared/findings.ts'
import type { Finding } from '@lyktan/shared/findings.ts'

import type { Verdict } from '../verdict.ts'
import { hear } from './cues.ts'
import type { Heard } from './cues.ts'
import { signal } from './finding.ts'
import { hearFlood, tokensAfter } from './flood.ts'
import { hearPair } from './grooming.ts'
import { hearPileOn } from './pile-on.ts'
import { hashOf, printOf } from './prints.ts'
import { hearSplit } from './split.ts'
import { remembered, renewed } from './state.ts'
import type { Recent, Said, SignalState } from './state.ts'
import { hearWorry } from './worry.ts'

export interface Advanced {
  readonly state: SignalState
  readonly verdict: Verdict
  /** Keys of the earlier messages without which nothing would have been found in this one: staff read them with it. */
  readonly earlier: readonly string[]
}

/**
 * One step of what only several messages together show: the state to keep of the room, and the verdict with what the signals add.
 * Never lowers a verdict and never throws: a signal that fails holds with the reason `unread`, as a filter that fails does.
 * Pure: time comes in the message, and the same message under the same key counts once.
 */
export function advance(state: SignalState, said: Said, verdict: Verdict): Advanced {
  try {
    return step(state, said, verdict)
  } catch {
    const span = [0, said.text.length] as const
    const failed = signal({
      rule: 'unread',
      category: 'spam_flood',
      severity: 'high',
      reason: 'unread',
      spans: [span],
    })
    return { state, verdict: said.isStaff ? verdict : withFindings(verdict, [failed]), earlier: [] }
  }
}

function step(before: SignalState, said: Said, verdict: Verdict): Advanced {
  const state = withoutItself(before, said)
  const heard = hear(said.text)
  const own = recentOf(said, printOf(heard.tokens))
  const recent = renewed(state.recent, own, { before: -1, most: remembered.recent })
  // What leaders write is heard, so that one knows whom others answer. They are named adults on duty, and never counted.
  if (said.isStaff) return { state: { ...state, recent }, verdict, earlier: [] }
  const found = findAll(state, said, { heard, own, findings: verdict.findings })
  const { findings, earlier, ...kept } = found
  return { state: { ...kept, recent }, verdict: withFindings(verdict, findings), earlier }
}

interface Read {
  readonly heard: Heard
  /** The message as it will be remembered. */
  readonly own: Recent
  readonly findings: readonly Finding[]
}

function findAll(state: SignalState, said: Said, { heard, own, findings }: Read) {
  const index = state.authors.findIndex(({ id }) => id === said.author)
  const author = state.authors[index]
  const tokens = tokensAfter(author, said.at)
  const isOutOfPace = tokens < 0 && (author?.tokens ?? 0) >= 0
  const pair = hearPair(state, said, { heard, findings })
  const pileOn = hearPileOn(state, said, { heard, findings })
  const flood = hearFlood(state.recent, said, { heard, own, isOutOfPace })
  const split = hearSplit(author?.pieces ?? [], said, { heard, findings })
  const worry = hearWorry(author?.worries ?? [], said, { heard, findings })
  const next = { id: said.author, at: said.at, tokens, pieces: split.pieces, worries: worry.worries }
  const all = [split, pair, pileOn, flood, worry].filter((one) => one?.finding !== undefined)
  return {
    pairs: pair.pairs,
    targets: pileOn.targets,
    authors: renewed(state.authors, next, { before: index, most: remembered.authors }),
    findings: all.flatMap((one) => one?.finding ?? []),
    earlier: [...new Set(all.flatMap((one) => one?.earlier ?? []))],
  }
}

/** Sent again, or written anew: what it was before is not counted beside it. */
function withoutItself(state: SignalState, { key, author }: Said): SignalState {
  const isIt = (one: Recent) => one.key === key && one.author === author
  return state.recent.some(isIt) ? { ...state, recent: state.recent.filter((one) => !isIt(one)) } : state
}

function recentOf({ key, author, nickname, ages, at, text }: Said, print: Recent['print']): Recent {
  return { key, author, nickname, ages, at, print, hash: hashOf(text) }
}

function withFindings(verdict: Verdict, added: readonly Finding[]): Verdict {
  if (added.length === 0) return verdict
  const findings = [...verdict.findings, ...added].sort(
    (one, other) => severities.indexOf(one.severity) - severities.indexOf(other.severity),
  )
  const holding = added.filter(({ severity }) => severity !== 'normal')
  const isHeld = verdict.outcome === 'hold' || holding.length > 0
  const reasons = holdReasons.filter(
    (reason) => verdict.reasons.includes(reason) || holding.some((one) => one.reason === reason),
  )
  const help = verdict.help || added.some(({ severity }) => severity === 'crisis')
  return { ...verdict, outcome: isHeld ? 'hold' : 'flag', findings, reasons, help }
}
