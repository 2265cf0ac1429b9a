import type { CaseId } from '@lyktan/shared/ids.ts'
import type { CaseRow } from '@lyktan/shared/review.ts'
import { useState } from 'react'

import { ask } from '../connection/ask.ts'
import { announce } from '../look/announce.ts'
import { useWords } from '../words/words.ts'
import { commandOf } from './decision-command.ts'
import { outcomeWords } from './suggested-words.ts'
import type { JustDone } from './UndoToast.tsx'
import type { OpenCase } from './use-case.ts'

export interface Deciding {
  /** Sends the drafted decision, or shows what is missing. */
  readonly decide: () => void
  /** What was decided last, and can be taken back. */
  readonly done: JustDone | null
  readonly undoDone: () => void
  readonly forgetDone: () => void
  /** Takes a decision back, as an event of its own; null when that could not be done. */
  readonly undo: (row: CaseRow) => Promise<CaseRow | null>
}

interface AtDesk {
  readonly open: OpenCase
  readonly rows: readonly CaseRow[]
  readonly heard: (row: CaseRow) => void
  /** The case has left my hands; where focus goes is decided there. */
  readonly onGone: () => void
}

/** Deciding the case in hand, and taking it back. */
export function useDeciding({ open, rows, heard, onGone }: AtDesk): Deciding {
  const words = useWords()
  const { review, desk, problems } = words
  const [done, setDone] = useState<JustDone | null>(null)

  const decide = async () => {
    const { state } = open
    if (state.phase !== 'open' || state.isSending) return
    const { detail, draft } = state
    const command = commandOf(draft, detail, Date.now())
    open.send({ type: 'draft', event: { type: 'checked' } })
    if (command === null || draft.outcome === null) return
    const decided = await open.decide(command)
    if (decided === null) return
    heard(decided)
    const said = outcomeWords(draft.outcome, detail, words).done
    setDone({ row: decided, said })
    announce('status', `${said} ${review.left(leftAfter(rows, detail.id))}`)
    onGone()
  }
  const undo = async (row: CaseRow) => {
    const reply = await ask('case:undo', { caseId: row.id, version: row.version })
    if (!reply.ok) {
      announce('alert', `${desk.undo.failed} ${problems[reply.problem.code]}`)
      return null
    }
    heard(reply.case)
    announce('status', desk.undo.done)
    setDone((before) => (before?.row.id === row.id ? null : before))
    return reply.case
  }
  return {
    done,
    undo,
    decide: () => void decide(),
    undoDone: () => {
      if (done !== null) void undo(done.row)
    },
    forgetDone: () => setDone(null),
  }
}

const leftAfter = (rows: readonly CaseRow[], decided: CaseId): number =>
  rows.filter((row) => row.id !== decided).length
