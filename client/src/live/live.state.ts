import type { MemberId } from '@lyktan/shared/ids.ts'
import type { LiveShared, LiveView } from '@lyktan/shared/live.ts'
import type { Problem } from '@lyktan/shared/problems.ts'

/** What goes on in a session as far as this page knows. */
export interface LiveState {
  readonly view: LiveView | null
  readonly problem: Problem | null
  /** Something is known to be missing: the page asks. */
  readonly isBehind: boolean
  /** The server's clock is so much ahead of this device's, ms. */
  readonly aheadMs: number
}

export type LiveEvent =
  /** An answer to something of mine, or to the asking itself. `at`: this device's clock, ms. */
  | { readonly type: 'read'; readonly view: LiveView; readonly at: number }
  | { readonly type: 'changed'; readonly shared: LiveShared; readonly at: number; readonly myId: MemberId }
  | { readonly type: 'missed' }
  | { readonly type: 'failed'; readonly problem: Problem }

export const noLive: LiveState = { view: null, problem: null, isBehind: false, aheadMs: 0 }

/**
 * One step. What has a lower revision than what is known is late and changes nothing; what came without its questions, or to a host, who sees
 * more than is told to all, is asked for.
 */
export function stepLive(state: LiveState, event: LiveEvent): LiveState {
  switch (event.type) {
    case 'missed':
      return { ...state, isBehind: true }
    case 'failed':
      return { ...state, problem: event.problem, isBehind: false }
    case 'read':
      return isLate(state, event.view.shared)
        ? { ...state, isBehind: true }
        : { view: event.view, problem: null, isBehind: false, aheadMs: aheadBy(event.view.shared, event.at) }
    case 'changed':
      return changed(state, event)
  }
}

const isLate = ({ view }: LiveState, { rev }: LiveShared) => view !== null && rev < view.shared.rev
const aheadBy = ({ now }: LiveShared, at: number) => Date.parse(now) - at

function changed(state: LiveState, { shared, at, myId }: Extract<LiveEvent, { type: 'changed' }>): LiveState {
  const { view } = state
  if (view === null || isLate(state, shared)) return state
  const hasSame = shared.questionsRev === view.shared.questionsRev
  const isHers = shared.hands.some(({ id }) => id === myId)
  return {
    ...state,
    isBehind: state.isBehind || view.hosts !== null || !hasSame,
    aheadMs: aheadBy(shared, at),
    view: {
      ...view,
      shared: { ...shared, questions: shared.questions ?? view.shared.questions },
      mine: { ...view.mine, needsTime: view.mine.needsTime && isHers },
    },
  }
}
