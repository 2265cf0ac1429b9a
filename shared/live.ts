import { z } from 'zod'

import type { HoldReason, Span } from './findings.ts'
import { clientId, memberId, promptId, questionId, sessionId } from './ids.ts'
import type { MemberId, PromptId, QuestionId, SessionId } from './ids.ts'
import { liveLimits, moods } from './live-choices.ts'
import type { Mood } from './live-choices.ts'
import type { PersonView } from './people.ts'
import { lineText, writtenText } from './text.ts'

const { promptCharacters, recapCharacters, questionCharacters, replyCharacters } = liveLimits
const promptText = lineText(promptCharacters)

/** What anybody who takes part may do for herself. */
const partAct = z.enum(['raise', 'lower', 'need-time', 'ready', 'wish-break', 'unwish-break'])
export type PartAct = z.output<typeof partAct>

/** What a host does to what goes on. */
const leadAct = z.discriminatedUnion('do', [
  /** The word goes to the first who is ready; whoever needs more time keeps her place. */
  z.strictObject({ do: z.literal('next') }),
  z.strictObject({ do: z.literal('give'), memberId }),
  z.strictObject({ do: z.literal('done') }),
  z.strictObject({ do: z.literal('lower'), memberId }),
  /** Shown at once, in place of what was. */
  z.strictObject({ do: z.literal('show'), text: promptText }),
  z.strictObject({ do: z.literal('put-off'), text: promptText }),
  z.strictObject({ do: z.literal('next-prompt') }),
  z.strictObject({ do: z.literal('drop-prompt'), promptId }),
  z.strictObject({ do: z.literal('hide-prompt') }),
  z.strictObject({ do: z.literal('set-timer'), seconds: z.int().min(5).max(liveLimits.timerSecondsMost) }),
  z.strictObject({ do: z.literal('add-time'), seconds: z.int().min(5).max(600) }),
  z.strictObject({ do: z.literal('pause-timer') }),
  z.strictObject({ do: z.literal('resume-timer') }),
  z.strictObject({ do: z.literal('stop-timer') }),
  z.strictObject({ do: z.literal('start-break'), minutes: z.int().min(1).max(liveLimits.breakMinutesMost) }),
  z.strictObject({ do: z.literal('end-break') }),
  z.strictObject({ do: z.literal('open-mood') }),
  z.strictObject({ do: z.literal('close-mood') }),
  /** What has happened so far, for who comes late. Null takes it away. */
  z.strictObject({ do: z.literal('recap'), text: writtenText(recapCharacters).nullable() }),
])
export type LeadAct = z.output<typeof leadAct>

const questionAct = z.enum(['show', 'answered', 'pin', 'unpin', 'take-down'])
export type QuestionAct = z.output<typeof questionAct>

const oneSession = z.strictObject({ sessionId })
const takePartInput = z.strictObject({ sessionId, act: partAct })
const leadInput = z.strictObject({ sessionId, act: leadAct })
const moodInput = z.strictObject({ sessionId, mood: z.enum(moods).nullable() })
const askInput = z.strictObject({
  sessionId,
  clientId,
  text: writtenText(questionCharacters),
  /** She has looked once more, and it stays as it is. */
  sendAnyway: z.literal(true).optional(),
})
const voteInput = z.strictObject({ questionId, votes: z.boolean() })
const judgeInput = z.strictObject({ questionId, act: questionAct })
/** A question that is not shown: its asker reads why. */
const declineInput = z.strictObject({ questionId, words: writtenText(replyCharacters) })
const replyInput = z.strictObject({ questionId, text: writtenText(replyCharacters) })
const oneQuestion = z.strictObject({ questionId })

/** waiting: a host reads it first. declined: its asker alone knows of it, with the host's words. */
export type QuestionState = 'waiting' | 'shown' | 'answered' | 'declined'

/** A question as everybody sees it: nothing in it tells who asked. */
export interface QuestionView {
  readonly id: QuestionId
  readonly text: string
  readonly isAnswered: boolean
  readonly isPinned: boolean
  readonly votes: number
}

/** A question of mine, for me alone. */
export interface OwnQuestion {
  readonly id: QuestionId
  readonly text: string
  readonly state: QuestionState
  /** Why it was not shown, in a host's words. */
  readonly words: string | null
  /** What hosts have written to me alone, without knowing who I am. */
  readonly replies: readonly string[]
  /** Declined, and no other host has looked at it yet. */
  readonly canAskAgain: boolean
  /** A host was worried for somebody, and the leaders know who asked. */
  readonly isKnown: boolean
}

/** A question as hosts see it. There is no way from here to who asked. */
export interface HostQuestion {
  readonly id: QuestionId
  readonly text: string
  readonly state: QuestionState
  /** What the filters found, and where. */
  readonly reasons: readonly HoldReason[]
  readonly spans: readonly Span[]
  readonly isCrisis: boolean
  /** Its asker has asked for another host's eyes; `mayDecide` is false for the one who declined it. */
  readonly isAgain: boolean
  readonly mayDecide: boolean
  /** What hosts have answered its asker alone. */
  readonly replies: readonly string[]
  readonly isKnown: boolean
}

export type TimerView =
  /** ISO time of the server's clock. */
  | { readonly state: 'running'; readonly endsAt: string }
  | { readonly state: 'paused'; readonly leftMs: number }

/** What goes on, the same for everybody. */
export interface LiveShared {
  readonly sessionId: SessionId
  /** Grows with every change: what has a lower one is late. */
  readonly rev: number
  /** ISO time of the server's clock when this was said, for timers that are the same for all. */
  readonly now: string
  readonly word: PersonView | null
  /** Hands that are up, in their order. */
  readonly hands: readonly PersonView[]
  readonly prompt: { readonly id: PromptId; readonly text: string } | null
  readonly timer: TimerView | null
  /** ISO time until which there is a break. */
  readonly breakUntil: string | null
  readonly isMoodOpen: boolean
  readonly recap: { readonly text: string; readonly at: string } | null
  /** Grows when the questions have changed. */
  readonly questionsRev: number
  /** Pinned first, then by votes. Null in an announcement: as they were. */
  readonly questions: readonly QuestionView[] | null
}

/** What is mine alone. */
export interface LiveMine {
  readonly needsTime: boolean
  readonly wishesBreak: boolean
  readonly mood: Mood | null
  readonly votes: readonly QuestionId[]
  readonly questions: readonly OwnQuestion[]
}

export type MoodTally = { readonly people: number; readonly counts: { readonly [Of in Mood]: number } }

/** What hosts see beside it. */
export interface LiveForHosts {
  readonly hands: readonly {
    readonly memberId: MemberId
    readonly raisedAt: string
    readonly needsTime: boolean
  }[]
  readonly prompts: readonly { readonly id: PromptId; readonly text: string }[]
  readonly breakWishes: number
  /** Null: fewer than the least number have answered. */
  readonly mood: MoodTally | null
  readonly questions: readonly HostQuestion[]
}

export interface LiveView {
  readonly shared: LiveShared
  readonly mine: LiveMine
  /** For the adults who host alone. */
  readonly hosts: LiveForHosts | null
}

export type AskAnswer =
  /** `help`: show the help card, at once and to her alone. Null: the session is over, or she has a break; an adult knows. */
  | { readonly outcome: 'waiting'; readonly question: OwnQuestion | null; readonly help: boolean }
  | { readonly outcome: 'nudge'; readonly reasons: readonly HoldReason[]; readonly spans: readonly Span[] }

/** What a client may ask over the socket about a session that goes on. */
export const liveCommands = {
  'live:view': oneSession,
  'live:take-part': takePartInput,
  'live:lead': leadInput,
  'live:mood': moodInput,
  'live:ask': askInput,
  'live:ask-again': oneQuestion,
  'live:vote': voteInput,
  'live:judge': judgeInput,
  'live:decline': declineInput,
  'live:reply': replyInput,
  'live:worry': oneQuestion,
} as const

interface Live {
  readonly live: LiveView
}

export interface LiveAnswers {
  'live:view': Live
  'live:take-part': Live
  'live:lead': Live
  'live:mood': Live
  'live:ask': AskAnswer
  'live:ask-again': Live
  'live:vote': Live
  'live:judge': Live
  'live:decline': Live
  'live:reply': Live
  'live:worry': Live
}

export interface LiveAnnouncements {
  /** To the session's room: what goes on has changed. Hosts ask for their own part. */
  'live:changed': { readonly live: LiveShared }
  /** To one member alone: a host has answered or decided a question of hers. */
  'live:told': {
    readonly sessionId: SessionId
    readonly what: 'reply' | 'shown' | 'declined' | 'known'
  }
}
