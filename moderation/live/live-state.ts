import type { MemberId, PromptId } from '@lyktan/shared/ids.ts'

import type { HandQueue } from './hands.ts'
import type { LiveTimer } from './timer.ts'

export interface Prompt {
  readonly id: PromptId
  readonly text: string
}

/** What goes on in a session, but for questions and the mood, which have records of their own. Times are ms since 1970. */
export interface LiveState extends HandQueue {
  /** The one thing that is shown large. */
  readonly prompt: Prompt | null
  /** What waits until the host goes on, in order. */
  readonly prompts: readonly Prompt[]
  readonly timer: LiveTimer | null
  readonly breakUntil: number | null
  readonly breakWishes: readonly MemberId[]
  readonly isMoodOpen: boolean
  readonly recap: { readonly text: string; readonly at: number } | null
}

export const emptyLive: LiveState = {
  hands: [],
  word: null,
  prompt: null,
  prompts: [],
  timer: null,
  breakUntil: null,
  breakWishes: [],
  isMoodOpen: false,
  recap: null,
}
