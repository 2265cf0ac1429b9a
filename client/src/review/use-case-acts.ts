import type { DeskAnswers } from '@lyktan/shared/desk.ts'
import type { CaseId, MemberId } from '@lyktan/shared/ids.ts'
import type { Problem } from '@lyktan/shared/problems.ts'
import type { CaseRow } from '@lyktan/shared/review.ts'

import { ask } from '../connection/ask.ts'
import { announce } from '../look/announce.ts'
import { useWords } from '../words/words.ts'

/** The ways on that are no decision, for the case in hand. Each closes it here. */
export interface CaseActs {
  readonly give: (to: MemberId) => void
  readonly escalate: () => void
  readonly wait: () => void
  readonly skip: () => void
  readonly pass: () => void
}

interface Told {
  /** It is somebody else's turn now. */
  readonly onMoved: (row: CaseRow) => void
  /** It is set aside for me alone. */
  readonly onAside: (answer: DeskAnswers['case:skip']) => void
  readonly onProblem: (problem: Problem) => void
}

/** Asks for them one at a time, and says what became of it. */
export function useCaseActs(caseId: CaseId | null, told: Told): CaseActs | null {
  const { desk } = useWords()
  if (caseId === null) return null
  const moved = async (asked: ReturnType<typeof askRow>, said: string) => {
    const reply = await asked
    if (!reply.ok) return told.onProblem(reply.problem)
    announce('status', said)
    told.onMoved(reply.case)
  }
  const aside = async (asked: ReturnType<typeof askAside>, said: string) => {
    const reply = await asked
    if (!reply.ok) return told.onProblem(reply.problem)
    announce('status', said)
    told.onAside(reply)
  }
  return {
    give: (to) => void moved(ask('case:give', { caseId, to }), desk.onward.given),
    escalate: () => void moved(askRow('case:escalate', caseId), desk.onward.escalated),
    wait: () => void moved(askRow('case:wait', caseId), desk.onward.waiting),
    skip: () => void aside(askAside('case:skip', caseId), desk.onward.skipped),
    pass: () => void aside(askAside('case:pass', caseId), desk.onward.passed),
  }
}

const askRow = (name: 'case:escalate' | 'case:wait', caseId: CaseId) => ask(name, { caseId })

const askAside = (name: 'case:skip' | 'case:pass', caseId: CaseId) =>
  name === 'case:skip' ? ask('case:skip', { caseId, on: true }) : ask('case:pass', { caseId })
