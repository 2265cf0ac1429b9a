import type { MemberHistory } from '@lyktan/shared/desk.ts'
import { stepAfter } from '@lyktan/shared/ladder.ts'
import type { LadderStep } from '@lyktan/shared/ladder.ts'

type PastCase = MemberHistory['cases'][number]

/** The step to propose after what was decided before and not taken back. */
export function proposedStep(cases: readonly PastCase[]): LadderStep {
  return stepAfter(cases.filter((one) => one.undoneAt === null).flatMap(stepsOf))
}

function stepsOf({ outcome, measures }: PastCase): readonly LadderStep[] {
  const said: readonly LadderStep[] = outcome === 'removed' || outcome === 'acted' ? ['explain'] : []
  const asked: readonly LadderStep[] = outcome === 'returned' ? ['edit'] : []
  return [...said, ...asked, ...measures.map((kind) => (kind === 'warning' ? 'explain' : kind))]
}
