import type { CaseId, MemberId } from '@lyktan/shared/ids.ts'
import type { CaseRow } from '@lyktan/shared/review.ts'
import type { RefObject } from 'react'

import { useOnline } from '../connection/online.ts'
import { announce } from '../look/announce.ts'
import { useWords } from '../words/words.ts'
import { nextFree, waitingCount } from './queue.state.ts'
import type { QueueState } from './queue.state.ts'
import { useCaseActs } from './use-case-acts.ts'
import type { CaseActs } from './use-case-acts.ts'
import { useCase } from './use-case.ts'
import type { OpenCase } from './use-case.ts'
import { useDeciding } from './use-deciding.ts'
import type { Deciding } from './use-deciding.ts'
import { useList } from './use-list.ts'
import type { DeskList } from './use-list.ts'
import { useLookedAt, useLooking } from './use-looking.ts'
import type { LookedAt } from './use-looking.ts'
import { useNow } from './use-now.ts'
import { useQueue, useSaidArrivals } from './use-queue.ts'
import type { OpenQueue } from './use-queue.ts'
import { useReturningFocus, useSelectedCase } from './use-selected-case.ts'
import { useSheet } from './use-sheet.ts'
import type { Sheet } from './use-sheet.ts'
import { useSignsOfLife } from './use-signs-of-life.ts'

export interface Desk extends DeskList, Deciding, Pick<OpenQueue, 'retry' | 'fetchMore'> {
  readonly me: MemberId
  readonly queue: QueueState
  readonly waiting: number
  readonly now: number
  readonly isOnline: boolean
  readonly canAct: boolean
  readonly caseId: CaseId | null
  readonly isGone: boolean
  readonly open: OpenCase
  /** What can be done with the case in hand besides deciding; null when none is in hand. */
  readonly acts: CaseActs | null
  readonly lookedAt: LookedAt
  readonly sheet: Sheet | null
  readonly openSheet: (sheet: Sheet | null) => void
  /** The case in hand has gone on to somebody else's turn. */
  readonly moved: (row: CaseRow) => void
  readonly openNext: () => void
  /** Hands the case back and goes to its row. */
  readonly close: () => void
}

/** Everything that the desk holds together: the queue, the case in hand, and where focus goes between them. */
export function useDesk(me: MemberId, element: RefObject<HTMLElement | null>): Desk {
  const { review } = useWords()
  const now = useNow()
  const { heard, setAside, ...known } = useQueue()
  const { queue } = known
  const list = useList(queue, me)
  const { rows } = list
  useSaidArrivals(queue.cases, queue.phase === 'ready')
  const { caseId, isGone, select } = useSelectedCase(queue)
  const open = useCase(caseId, me)
  useLooking(open.state.phase === 'open' ? caseId : null)
  const setFocusTarget = useReturningFocus(element, caseId)
  useSignsOfLife(element, open.stay)
  const [sheet, openSheet] = useSheet(caseId)
  const isOnline = useOnline() !== 'offline'
  const next = nextFree(rows, { me, now, except: caseId })
  const leave = () => {
    setFocusTarget(next?.id ?? null)
    select(null)
  }
  const moved = (row: CaseRow) => {
    heard(row)
    open.send({ type: 'closed' })
    leave()
  }
  const acts = useActs(caseId, { moved, setAside, leave })
  return {
    ...known,
    ...list,
    ...useDeciding({ open, rows, heard, onGone: leave }),
    me,
    now,
    isOnline,
    caseId,
    isGone,
    open,
    moved,
    acts,
    sheet,
    openSheet,
    lookedAt: useLookedAt(me),
    waiting: waitingCount(queue, me, now),
    canAct: isOnline && queue.phase === 'ready',
    openNext: () => (next === undefined ? announce('status', review.left(0)) : select(next.id)),
    close: () => {
      if (open.state.phase === 'open') announce('status', review.handedBack)
      select(null)
    },
  }
}

interface Hands extends Pick<OpenQueue, 'setAside'>, Pick<Desk, 'moved'> {
  readonly leave: () => void
}

/** What can be done with the case in hand besides deciding. */
function useActs(caseId: CaseId | null, { moved, setAside, leave }: Hands): CaseActs | null {
  const { problems } = useWords()
  return useCaseActs(caseId, {
    onMoved: moved,
    onAside: (answer) => {
      setAside(answer)
      leave()
    },
    onProblem: ({ code }) => announce('alert', problems[code]),
  })
}
