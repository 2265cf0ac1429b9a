import type { AppealView } from './appeals.ts'
import type { StatementView } from './decisions.ts'
import type { DeskAnnouncements } from './desk.ts'
import type { Severity } from './findings.ts'
import type { IgnoredView, OwnFlagView } from './flags.ts'
import type { CaseId, DecisionId, MemberId, RoomId } from './ids.ts'
import type { StandingView } from './members.ts'
import type { MessageView, OwnMessageView } from './messages.ts'
import type { PersonView } from './people.ts'
import type { CaseRow } from './review.ts'
import type { RoomView } from './rooms.ts'
import type { ShiftView } from './shifts.ts'
import type { ConcernAnnouncements } from './concerns.ts'
import type { HandoverAnnouncements } from './handover.ts'
import type { BoardAnnouncements } from './board.ts'
import type { GroupAnnouncements } from './groups.ts'
import type { PollAnnouncements } from './polls.ts'
import type { QuizAnnouncements } from './quiz.ts'
import type { SessionAnnouncements } from './sessions.ts'
import type { SignUpAnnouncements } from './sign-ups.ts'
import type { LiveAnnouncements } from './live.ts'
import type { TalkAnnouncements } from './talks.ts'
import type { ComplaintAnnouncements } from './complaints.ts'
import type { BackChannelAnnouncements } from './back-channel.ts'
import type { RotaAnnouncements } from './rota.ts'

/**
 * What the server says unasked. Live is a hint, history is the truth: each of these can be lost,
 * and everything they say can be read again.
 */
export interface Announcements
  extends
    TalkAnnouncements,
    LiveAnnouncements,
    DeskAnnouncements,
    ConcernAnnouncements,
    HandoverAnnouncements,
    RotaAnnouncements,
    BackChannelAnnouncements,
    ComplaintAnnouncements,
    SessionAnnouncements,
    SignUpAnnouncements,
    PollAnnouncements,
    GroupAnnouncements,
    BoardAnnouncements,
    QuizAnnouncements {
  /**
   * To a room: everything that one turn of the event loop produced for it, in order of `rev`.
   * `from` is the room's rev just before the first of them: a reader whose own rev is lower has missed something.
   */
  'messages:changed': {
    readonly roomId: RoomId
    readonly from: number
    readonly rev: number
    readonly messages: readonly MessageView[]
  }
  /** To everybody who may see the room in the list. */
  'room:changed': { readonly room: RoomView }
  /** To a room, at most once a second: who came and went. `joined` is empty in sensitive rooms. */
  'presence:changed': {
    readonly roomId: RoomId
    readonly count: number
    readonly joined: readonly PersonView[]
    readonly left: readonly MemberId[]
  }
  /** To a room; the page forgets it after four seconds. */
  'typing:started': { readonly roomId: RoomId; readonly memberId: MemberId }
  /** To its author alone: her held message or edit was decided, or closed unread. */
  'hold:decided': { readonly roomId: RoomId; readonly own: OwnMessageView }
  /** To the one who raised it alone: it is received, or answered. */
  'flag:changed': { readonly flag: OwnFlagView }
  /** To the one whose list it is alone. */
  'ignored:changed': { readonly ignored: readonly IgnoredView[] }
  /** To one member: a pause began or ended. */
  'standing:changed': { readonly standing: StandingView }
  /** To one member, once: a decision about her or what she wrote, with its whole statement of reasons. */
  'decision:told': { readonly statement: StatementView }
  /** To one member: a decision about her was taken back, with everything it did. */
  'decision:undone': { readonly decisionId: DecisionId }
  /** To one member: her appeal has moved on; its outcome comes once. */
  'appeal:changed': { readonly decisionId: DecisionId; readonly appeal: AppealView }
  /** To all leaders of the municipality; of a case for managers to them alone. */
  'case:changed': { readonly case: CaseRow }
  'shift:changed': { readonly shift: ShiftView }
  /** To all leaders on duty: a crisis, or a message past its due time. */
  'adults:rung': {
    readonly caseId: CaseId
    readonly roomId: RoomId | null
    readonly severity: Severity
    /** Past the due time all adults are called, then the second adult alone, then the managers. */
    readonly why: 'crisis' | 'overdue' | 'escalated' | 'second-adult' | 'duty-manager'
  }
  /** To all leaders: a filter could not read a text. It waits for a person; whoever runs the place should look at the filter. */
  'filter:failed': { readonly filter: string; readonly roomId: RoomId }
  /** To the managers: a room has lost an adult. */
  'manager:rung': { readonly roomId: RoomId; readonly why: 'adult-missing' }
  /** To the managers: a rule suddenly fires more than it used to. Once a day and rule. */
  'rules:alarmed': { readonly filter: string; readonly rule: string; readonly today: number }
  /** The session is over: signed out elsewhere, erased, or the server is leaving (then: connect again). */
  'session:ended': { readonly why: 'signed-out' | 'erased' | 'server-leaving' }
}

export type AnnouncementName = keyof Announcements

export type ServerToClient = {
  [Name in AnnouncementName]: (payload: Announcements[Name]) => void
}
