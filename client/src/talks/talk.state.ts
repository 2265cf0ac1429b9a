import type { MemberId } from '@lyktan/shared/ids.ts'
import type { Problem, ProblemCode } from '@lyktan/shared/problems.ts'
import type { TalkLine, TalkView } from '@lyktan/shared/talks.ts'

import { notSent, putInOutbox, takeOut, tryAgain } from '../messages/outbox.ts'
import type { Pending } from '../messages/outbox.ts'

/** One talk as its page shows it. */
export interface TalkState {
  readonly phase: 'loading' | 'ready' | 'gone' | 'failed'
  readonly failedAs: ProblemCode | null
  readonly talk: TalkView | null
  /** Without holes, oldest first: what came too early is read again. */
  readonly lines: readonly TalkLine[]
  /** The last place that was heard of: further than the lines when some of them were missed. */
  readonly heardTo: number
  /** What I wrote, until it is known to be stored. */
  readonly outbox: readonly Pending[]
  /** Her words sounded heavy: the help card is shown. */
  readonly showsHelp: boolean
}

export type TalkStep =
  | { readonly type: 'read'; readonly talk: TalkView; readonly lines: readonly TalkLine[] }
  | { readonly type: 'failed'; readonly code: ProblemCode }
  | { readonly type: 'changed'; readonly talk: TalkView }
  | { readonly type: 'said'; readonly line: TalkLine }
  | { readonly type: 'gone' }
  | { readonly type: 'sending'; readonly pending: Pending }
  | { readonly type: 'trying-again'; readonly clientId: string }
  | { readonly type: 'sent'; readonly line: TalkLine; readonly help: boolean }
  | { readonly type: 'not-sent'; readonly clientId: string; readonly problem: Problem }
  | { readonly type: 'dropped'; readonly clientId: string }
  | { readonly type: 'help-seen' }

export const openedTalk = (outbox: readonly Pending[]): TalkState => ({
  phase: 'loading',
  failedAs: null,
  talk: null,
  lines: [],
  heardTo: 0,
  outbox,
  showsHelp: false,
})

export function stepTalk(state: TalkState, step: TalkStep): TalkState {
  return isOutboxStep(step) ? { ...state, outbox: stepOutbox(state.outbox, step) } : stepShown(state, step)
}

function stepShown(state: TalkState, step: Exclude<TalkStep, OutboxStep>): TalkState {
  switch (step.type) {
    case 'read':
      return withLines({ ...newer(state, step.talk), phase: 'ready' }, step.lines)
    case 'failed':
      return stepFailed(state, step.code)
    case 'changed':
      return newer(state, step.talk)
    case 'said':
      return withLines(state, [step.line])
    case 'gone':
      return { ...state, phase: 'gone', lines: [], outbox: [] }
    case 'sent':
      return { ...withLines(state, [step.line]), showsHelp: state.showsHelp || step.help }
    case 'help-seen':
      return { ...state, showsHelp: false }
  }
}

type OutboxStep = Extract<TalkStep, { type: 'sending' | 'trying-again' | 'not-sent' | 'dropped' }>

const isOutboxStep = (step: TalkStep): step is OutboxStep => outboxSteps.has(step.type)
const outboxSteps: ReadonlySet<string> = new Set(['sending', 'trying-again', 'not-sent', 'dropped'])

function stepOutbox(outbox: TalkState['outbox'], step: OutboxStep): TalkState['outbox'] {
  switch (step.type) {
    case 'sending':
      return putInOutbox(outbox, step.pending)
    case 'trying-again':
      return tryAgain(outbox, step.clientId)
    case 'not-sent':
      return notSent(outbox, step.clientId, step.problem)
    case 'dropped':
      return takeOut(outbox, step.clientId)
  }
}

/** Not mine any longer, or removed, is the end; what is lost for a moment leaves what was read. */
function stepFailed(state: TalkState, code: ProblemCode): TalkState {
  if (code === 'not-found') return stepTalk(state, { type: 'gone' })
  return { ...state, phase: state.phase === 'ready' ? 'ready' : 'failed', failedAs: code }
}

/** An older answer never covers a newer one. */
function newer(state: TalkState, talk: TalkView): TalkState {
  if (state.talk !== null && (state.talk.id !== talk.id || state.talk.version > talk.version)) return state
  return { ...state, talk, failedAs: null, ...(talk.isEmptied && { lines: [], heardTo: 0 }) }
}

/** Lines have places without holes: of one that comes before its time only its place is kept, so that the others are read. */
function withLines(state: TalkState, more: readonly TalkLine[]): TalkState {
  const lines = [...state.lines]
  for (const line of more) {
    if (line.seq === (lines.at(-1)?.seq ?? 0) + 1) lines.push(line)
  }
  const ids = new Set(more.map((line) => (line.kind === 'said' ? String(line.clientId) : '')))
  const outbox = state.outbox.filter(({ clientId }) => !ids.has(clientId))
  const heardTo = Math.max(state.heardTo, ...more.map(({ seq }) => seq))
  return { ...state, lines, heardTo, outbox }
}

/** Something was missed: it must be read. */
export const hasGap = (state: TalkState): boolean => state.heardTo > lastSeq(state)

/** Where reading goes on. */
export const lastSeq = ({ lines }: TalkState): number => lines.at(-1)?.seq ?? 0

/** Whether somebody may write now: she while she waits and while it goes on, of the adults the one who has answered. */
export function mayWrite(talk: TalkView, me: MemberId): boolean {
  if (me === talk.asker?.id) return talk.state === 'open' || talk.state === 'asked'
  return talk.state === 'open' && me === talk.answerer?.id
}
