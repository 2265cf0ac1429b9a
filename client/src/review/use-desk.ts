import type { CaseId, MemberId } from '@lyktan/shared/ids.ts'
import type { CaseRow } from '@lyktan/shared/review.ts'
import { useState } from 'react'
import type { RefObject } from 'react'

import { useOnline } from '../connection/online.ts'
import { announce } from '../look/announce.ts'
import { useWords } from '../words/words.ts'
import { commandOf } from './decision-command.ts'
import { nextFree, waitingCount } from './queue.state.ts'
import type { QueueState } from './queue.state.ts'
import { outcomeWords } from './suggested-words.ts'
import { useCase } from './use-case.ts'
import type { OpenCase } from './use-case.ts'
import { useList } from './use-list.ts'
import type { DeskList } from './use-list.ts'
import { useNow } from './use-now.ts'
import { useQueue, useSaidArrivals } from './use-queue.ts'
import { useSignsOfLife } from './use-signs-of-life.ts'
import { useReturningFocus, useSelectedCase } from './use-selected-case.ts'

export interface Desk extends DeskList {
  readonly me: MemberId
  readonly queue: QueueState
  readonly waiting: number
  readonly now: number
  readonly isOnline: boolean
  readonly canAct: boolean
  readonly caseId: CaseId | null
  readonly isGone: boolean
  readonly open: OpenCase
  readonly retry: () => void
  readonly select: (caseId: CaseId) => void
  readonly openNext: () => void
  /** Hands the case back and goes to its row. */
  readonly close: () => void
  /** Sends the drafted decision, or shows what is missing. */
  readonly decide: () => void
}

/** Everything that the desk holds together: the queue, the case in hand, and where focus goes between them. */
export function useDesk(me: MemberId, element: RefObject<HTMLElement | null>): Desk {
  const words = useWords()
  const { review } = words
  const now = useNow()
  const { queue, retry, heard } = useQueue()
  const [skipped] = useState<ReadonlySet<CaseId>>(new Set())
  const list = useList(queue, { me, skipped })
  const { rows } = list
  useSaidArrivals(queue.cases, queue.phase === 'ready')
  const { caseId, isGone, select } = useSelectedCase(queue)
  const open = useCase(caseId, me)
  const setFocusTarget = useReturningFocus(element, caseId)
  useSignsOfLife(element, open.stay)
  const isOnline = useOnline() !== 'offline'
  const next = nextFree(rows, { me, now, except: caseId })

  const decide = async () => {
    if (open.state.phase !== 'open' || open.state.isSending) return
    const { detail, draft } = open.state
    const command = commandOf(draft, detail, Date.now())
    open.send({ type: 'draft', event: { type: 'checked' } })
    if (command === null || draft.outcome === null) return
    const decided = await open.decide(command)
    if (decided === null) return
    heard(decided)
    setFocusTarget(next?.id ?? null)
    const { done } = outcomeWords(draft.outcome, detail, words)
    announce('status', `${done} ${review.left(leftAfter(rows, caseId))}`)
    select(null)
  }
  return {
    ...list,
    me,
    queue,
    now,
    isOnline,
    caseId,
    isGone,
    open,
    retry,
    select,
    waiting: waitingCount(queue, me, now),
    canAct: isOnline && queue.phase === 'ready',
    openNext: () => (next === undefined ? announce('status', review.left(0)) : select(next.id)),
    close: () => {
      if (open.state.phase === 'open') announce('status', review.handedBack)
      select(null)
    },
    decide: () => void decide(),
  }
}

const leftAfter = (rows: readonly CaseRow[], decided: CaseId | null): number =>
  rows.filter((row) => row.id !== decided).length
