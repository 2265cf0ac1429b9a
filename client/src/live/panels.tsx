import type { MeView } from '@lyktan/shared/members.ts'
import type { LiveView } from '@lyktan/shared/live.ts'
import type { RoomView } from '@lyktan/shared/rooms.ts'
import type { SessionView } from '@lyktan/shared/sessions.ts'
import type { ComponentType } from 'react'

import { BoardPanel } from '../board/BoardPanel.tsx'
import { GroupPanel } from '../groups/GroupPanel.tsx'
import { GroupsHost } from '../groups/GroupsHost.tsx'
import { PollsPanel } from '../polls/PollsPanel.tsx'
import { QuizPanel } from '../quiz/QuizPanel.tsx'
import { HostPanelInLobby, HostPanelWhileLive, HostsGoneNote } from '../hosting/in-live.tsx'
import { HandPanel } from './HandPanel.tsx'
import { HostHands } from './host/HostHands.tsx'
import { HostPace } from './host/HostPace.tsx'
import { HostPrompts } from './host/HostPrompts.tsx'
import { HostQuestions } from './host/HostQuestions.tsx'
import { HostRecap } from './host/HostRecap.tsx'
import { MoodPanel } from './MoodPanel.tsx'
import { QuestionBox } from './QuestionBox.tsx'
import { RecapPanel } from './RecapPanel.tsx'
import { StagePanel } from './StagePanel.tsx'
import type { OpenLive } from './use-live.ts'

/** What every panel of a session that goes on may draw from. */
export interface PanelProps {
  readonly session: SessionView
  readonly me: MeView
  /** The session's own room: its adults, and whether anybody writes there now. */
  readonly room: RoomView
  readonly live: OpenLive
  readonly view: LiveView
  /** The server's clock is so much ahead of this device's, ms. */
  readonly aheadMs: number
}

interface Panel {
  readonly name: string
  /** Draws itself, or nothing when there is nothing of its kind just now. */
  readonly Part: ComponentType<PanelProps>
  readonly forWhom: 'all' | 'young' | 'hosts'
  /** main: what goes on, shown large. side: beside it where there is room, beneath it on a phone. */
  readonly where: 'main' | 'side'
}

/** Everything that can go on in a session, in the order in which it is drawn: one line each. */
export const panels: readonly Panel[] = [
  { name: 'hosts-gone', Part: HostsGoneNote, forWhom: 'all', where: 'main' },
  { name: 'lobby', Part: HostPanelInLobby, forWhom: 'hosts', where: 'main' },
  { name: 'recap', Part: RecapPanel, forWhom: 'young', where: 'main' },
  { name: 'stage', Part: StagePanel, forWhom: 'all', where: 'main' },
  { name: 'hands', Part: HostHands, forWhom: 'hosts', where: 'main' },
  { name: 'group', Part: GroupPanel, forWhom: 'young', where: 'main' },
  { name: 'quiz', Part: QuizPanel, forWhom: 'all', where: 'main' },
  { name: 'polls', Part: PollsPanel, forWhom: 'all', where: 'main' },
  { name: 'board', Part: BoardPanel, forWhom: 'all', where: 'main' },
  { name: 'groups', Part: GroupsHost, forWhom: 'hosts', where: 'main' },
  { name: 'mood', Part: MoodPanel, forWhom: 'young', where: 'main' },
  { name: 'hand', Part: HandPanel, forWhom: 'young', where: 'side' },
  { name: 'questions', Part: QuestionBox, forWhom: 'young', where: 'side' },
  { name: 'read-questions', Part: HostQuestions, forWhom: 'hosts', where: 'main' },
  { name: 'prompts', Part: HostPrompts, forWhom: 'hosts', where: 'side' },
  { name: 'hosting', Part: HostPanelWhileLive, forWhom: 'hosts', where: 'side' },
  { name: 'pace', Part: HostPace, forWhom: 'hosts', where: 'side' },
  { name: 'recap-writing', Part: HostRecap, forWhom: 'hosts', where: 'side' },
]
