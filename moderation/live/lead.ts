import type { PromptId } from '@lyktan/shared/ids.ts'
import type { LeadAct } from '@lyktan/shared/live.ts'
import { liveLimits } from '@lyktan/shared/live-choices.ts'

import { giveWord, lowerHand, nextWord } from './hands.ts'
import type { HandQueue } from './hands.ts'
import type { LiveState } from './live-state.ts'
import { addTime, pauseTimer, resumeTimer, startTimer } from './timer.ts'
import type { LiveTimer } from './timer.ts'

export interface LeadingFacts {
  /** ms since 1970. */
  readonly now: number
  /** For a prompt that this act may make. */
  readonly newId: PromptId
}

type Acts = { readonly [Act in LeadAct as Act['do']]: Act }
type Steps = {
  readonly [Do in keyof Acts]: (
    state: LiveState,
    act: Acts[Do],
    facts: LeadingFacts,
  ) => Partial<LiveState> | undefined
}

/**
 * What follows when a host does something to what goes on; undefined when it is too late for that (a hand that was lowered meanwhile, somebody
 * who asked for more time, a timer that is gone).
 */
export function lead<Do extends keyof Acts>(
  state: LiveState,
  act: Acts[Do] & { readonly do: Do },
  facts: LeadingFacts,
): LiveState | undefined {
  const change = steps[act.do](state, act, facts)
  return change && { ...state, ...change }
}

/** One thing at a time is shown large, and the rest waits in order; a timer belongs to what was shown. */
const steps: Steps = {
  next: (state) => nextWord(queueOf(state)),
  give: (state, { memberId }) => giveWord(queueOf(state), memberId),
  done: () => ({ word: null }),
  lower: (state, { memberId }) => lowerHand(queueOf(state), memberId),
  show: (_state, { text }, { newId }) => ({ prompt: { id: newId, text }, timer: null }),
  'put-off': ({ prompts }, { text }, { newId }) =>
    prompts.length < liveLimits.promptsMost ? { prompts: [...prompts, { id: newId, text }] } : undefined,
  'next-prompt': ({ prompts: [prompt, ...prompts] }) => prompt && { prompt, prompts, timer: null },
  'drop-prompt': ({ prompts }, { promptId }) => ({ prompts: prompts.filter(({ id }) => id !== promptId) }),
  'hide-prompt': () => ({ prompt: null, timer: null }),
  'set-timer': (_state, { seconds }, { now }) => ({ timer: startTimer(seconds, now) }),
  'add-time': ({ timer }, { seconds }, { now }) => timed(timer, (one) => addTime(one, seconds, now)),
  'pause-timer': ({ timer }, _act, { now }) => timed(timer, (one) => pauseTimer(one, now)),
  'resume-timer': ({ timer }, _act, { now }) => timed(timer, (one) => resumeTimer(one, now)),
  'stop-timer': () => ({ timer: null }),
  'start-break': (_state, { minutes }, { now }) => ({ breakUntil: now + minutes * 60_000, breakWishes: [] }),
  'end-break': () => ({ breakUntil: null, breakWishes: [] }),
  'open-mood': () => ({ isMoodOpen: true }),
  'close-mood': () => ({ isMoodOpen: false }),
  recap: (_state, { text }, { now }) => ({ recap: text === null ? null : { text, at: now } }),
}

const queueOf = ({ hands, word }: LiveState): HandQueue => ({ hands, word })

const timed = (timer: LiveTimer | null, step: (timer: LiveTimer) => LiveTimer) =>
  timer === null ? undefined : { timer: step(timer) }
