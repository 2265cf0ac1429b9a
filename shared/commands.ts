import type { z } from 'zod'

import type { AppealForStaff } from './appeals.ts'
import { askAuthorInput, viewAppealInput } from './appeals.ts'
import type { DeskAnswers, OwnAside } from './desk.ts'
import { deskCommands, waveCommands } from './desk.ts'
import type { FlagOnCase, IgnoredView, OwnFlagView } from './flags.ts'
import { addIgnoredInput, flagsOnCaseInput, liftIgnoredInput, raiseFlagInput, seeFlagInput } from './flags.ts'
import type { CaseDetail, CaseRow } from './review.ts'
import { claimCaseInput, decideCaseInput, releaseCaseInput } from './review.ts'
import type { MessagePage, MessageView, NudgeAnswer, OwnMessageView, SendAnswer } from './messages.ts'
import {
  changesInput,
  editMessageInput,
  olderMessagesInput,
  reactInput,
  sendMessageInput,
  withdrawMessageInput,
} from './messages.ts'
import type { Reply } from './problems.ts'
import type { RoomSnapshot, RoomView } from './rooms.ts'
import { enterRoomInput, switchRoomInput } from './rooms.ts'
import type { ShiftView } from './shifts.ts'
import { noInput } from './shifts.ts'
import type { ConcernAnswers } from './concerns.ts'
import { concernCommands } from './concerns.ts'
import type { HandoverAnswers } from './handover.ts'
import { handoverCommands } from './handover.ts'
import type { ReflectionAnswers } from './reflections.ts'
import { reflectionCommands } from './reflections.ts'
import type { SeriesAnswers } from './series.ts'
import { seriesCommands } from './series.ts'
import type { AttendanceAnswers } from './attendance.ts'
import { attendanceCommands } from './attendance.ts'
import type { SessionAnswers } from './sessions.ts'
import { sessionCommands } from './sessions.ts'
import type { TemplateAnswers } from './templates.ts'
import { templateCommands } from './templates.ts'
import type { BoardAnswers } from './board.ts'
import { boardCommands } from './board.ts'
import type { GroupAnswers } from './groups.ts'
import { groupCommands } from './groups.ts'
import type { PollAnswers } from './polls.ts'
import { pollCommands } from './polls.ts'
import type { QuizAnswers } from './quiz.ts'
import { quizCommands } from './quiz.ts'
import type { SignUpAnswers } from './sign-ups.ts'
import { signUpCommands } from './sign-ups.ts'
import type { TalkAnswers } from './talks.ts'
import { talkCommands } from './talks.ts'
import type { LiveAnswers } from './live.ts'
import { liveCommands } from './live.ts'
import type { ComplaintAnswers } from './complaints.ts'
import { complaintCommands } from './complaints.ts'
import type { BackChannelAnswers } from './back-channel.ts'
import { backChannelCommands } from './back-channel.ts'
import type { RotaAnswers } from './rota.ts'
import { rotaCommands } from './rota.ts'

/** What a client may ask over the socket: name → what enters. */
export const commands = {
  'room:list': noInput,
  'room:enter': enterRoomInput,
  'room:leave': enterRoomInput,
  'room:changes': changesInput,
  'room:switch': switchRoomInput,
  'message:send': sendMessageInput,
  'message:edit': editMessageInput,
  'message:withdraw': withdrawMessageInput,
  'message:react': reactInput,
  'message:older': olderMessagesInput,
  'typing:start': enterRoomInput,
  'flag:raise': raiseFlagInput,
  'flag:mine': noInput,
  'flag:seen': seeFlagInput,
  'flag:on-case': flagsOnCaseInput,
  'ignored:add': addIgnoredInput,
  'ignored:lift': liftIgnoredInput,
  'ignored:list': noInput,
  'shift:view': noInput,
  'shift:check-in': noInput,
  'shift:check-out': noInput,
  ...talkCommands,
  ...liveCommands,
  ...concernCommands,
  ...handoverCommands,
  ...sessionCommands,
  ...attendanceCommands,
  ...seriesCommands,
  ...templateCommands,
  ...reflectionCommands,
  ...signUpCommands,
  ...groupCommands,
  ...boardCommands,
  ...pollCommands,
  ...quizCommands,
  ...rotaCommands,
  ...backChannelCommands,
  ...complaintCommands,
  'queue:watch': noInput,
  'case:claim': claimCaseInput,
  'case:extend': claimCaseInput,
  'case:release': releaseCaseInput,
  'case:decide': decideCaseInput,
  ...deskCommands,
  ...waveCommands,
  'appeal:view': viewAppealInput,
  'appeal:ask': askAuthorInput,
} as const

/** What the server answers to each command. */
export interface Answers
  extends
    TalkAnswers,
    LiveAnswers,
    DeskAnswers,
    ConcernAnswers,
    HandoverAnswers,
    SessionAnswers,
    AttendanceAnswers,
    SeriesAnswers,
    TemplateAnswers,
    ReflectionAnswers,
    SignUpAnswers,
    RotaAnswers,
    BackChannelAnswers,
    ComplaintAnswers,
    PollAnswers,
    GroupAnswers,
    BoardAnswers,
    QuizAnswers {
  'room:list': { readonly rooms: readonly RoomView[] }
  'room:enter': { readonly snapshot: RoomSnapshot }
  'room:leave': object
  /** Everything changed after `since`, oldest change first; or a fresh snapshot when that is too far back. */
  'room:changes':
    | {
        readonly kind: 'changes'
        readonly rev: number
        readonly messages: readonly MessageView[]
        readonly more: boolean
      }
    | { readonly kind: 'snapshot'; readonly snapshot: RoomSnapshot }
  'room:switch': { readonly room: RoomView }
  'message:send': SendAnswer | NudgeAnswer
  /** `held`: the edit waits for a person; until then the message shows as it was. */
  'message:edit': SendAnswer
  'message:withdraw': object
  'message:react': { readonly message: MessageView }
  'message:older': MessagePage
  'typing:start': object
  /** `help`: show the help card at once. */
  'flag:raise': { readonly flag: OwnFlagView; readonly help: boolean }
  'flag:mine': { readonly flags: readonly OwnFlagView[] }
  'flag:seen': object
  'flag:on-case': { readonly flags: readonly FlagOnCase[] }
  'ignored:add': { readonly ignored: readonly IgnoredView[] }
  'ignored:lift': { readonly ignored: readonly IgnoredView[] }
  'ignored:list': { readonly ignored: readonly IgnoredView[] }
  'shift:view': { readonly shift: ShiftView }
  'shift:check-in': { readonly shift: ShiftView }
  'shift:check-out': { readonly shift: ShiftView }
  /** The first page; `total` is all that waits. `aside` is mine alone. */
  'queue:watch': {
    readonly cases: readonly CaseRow[]
    readonly total: number
    readonly more: boolean
    readonly aside: OwnAside
  }
  'case:claim': { readonly case: CaseDetail }
  'case:extend': { readonly case: CaseRow }
  'case:release': { readonly case: CaseRow }
  'case:decide': { readonly case: CaseRow; readonly author: OwnMessageView | null }
  'appeal:view': { readonly appeal: AppealForStaff }
  'appeal:ask': { readonly case: CaseRow; readonly appeal: AppealForStaff }
}

export type CommandName = keyof typeof commands
/** What a verb gets: parsed and branded. */
export type Input<Name extends CommandName> = z.output<(typeof commands)[Name]>
/** What a client sends. */
export type Asked<Name extends CommandName> = z.input<(typeof commands)[Name]>

export type ClientToServer = {
  [Name in CommandName]: (input: Asked<Name>, acknowledge: (reply: Reply<Answers[Name]>) => void) => void
}
