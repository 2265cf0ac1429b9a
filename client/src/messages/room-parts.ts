import type { MeView } from '@lyktan/shared/members.ts'

import type { Line } from '../connection/line.ts'
import type { Store } from '../connection/store.ts'
import type { KeptTexts } from './kept-texts.ts'
import type { RoomEvent, RoomState } from './messages.state.ts'

/** What an open room needs from outside; tests give their own. */
export interface RoomParts {
  readonly roomId: string
  readonly me: Pick<MeView, 'id' | 'showsTyping' | 'role'>
  /** `whenConnected` calls at once when the line is already up. */
  readonly line: Pick<Line, 'ask' | 'hear' | 'whenConnected'> & {
    readonly status: Pick<Line['status'], 'get'>
  }
  readonly kept: KeptTexts
  readonly newClientId: () => string
  /** Runs once, when the page is about to be drawn: what comes within one frame is one change. */
  readonly nextFrame: (run: () => void) => void
  readonly now: () => number
  /** From 0 up to 1, for the wait between tries. */
  readonly chance: () => number
}

export type RoomStore = Store<RoomState, RoomEvent>
