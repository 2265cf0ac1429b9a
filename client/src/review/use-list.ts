import type { CaseId, MemberId } from '@lyktan/shared/ids.ts'
import type { CaseRow } from '@lyktan/shared/review.ts'
import { useMemo, useState } from 'react'

import { rowsInOrder } from './queue.state.ts'
import type { QueueState } from './queue.state.ts'
import { viewOf } from './queue-views.ts'
import type { QueueView, Views } from './queue-views.ts'
import { pageOf, pageWith } from './row-pages.ts'
import type { RowPage } from './row-pages.ts'

export interface DeskList {
  /** Everything in the part that is shown, on all its pages, in the order in which it is read. */
  readonly rows: readonly CaseRow[]
  readonly counts: Views['counts']
  readonly view: QueueView
  readonly page: RowPage<CaseRow>
  readonly showView: (view: QueueView) => void
  readonly showPage: (page: number) => void
  /** Turns to the page where this case stands. */
  readonly turnTo: (caseId: CaseId) => void
}

/** The list as this reader has it before her: one part of the queue, one page of it. */
export function useList(queue: QueueState, me: MemberId): DeskList {
  const { aside } = queue
  const [view, setView] = useState<QueueView>('all')
  const [wished, setWished] = useState(0)
  const inOrder = useMemo(() => rowsInOrder(queue), [queue])
  const { rows, counts } = useMemo(() => viewOf(inOrder, { view, me, aside }), [inOrder, view, me, aside])
  const page = useMemo(() => pageOf(rows, wished), [rows, wished])
  return {
    rows,
    counts,
    view,
    page,
    showView: (next) => {
      setView(next)
      setWished(0)
    },
    showPage: setWished,
    turnTo: (caseId) => setWished(pageWith(rows.findIndex((row) => row.id === caseId))),
  }
}
