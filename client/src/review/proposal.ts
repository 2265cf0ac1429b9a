import type { MemberHistory } from '@lyktan/shared/desk.ts'

/** The ladder, mildest first: the same steps in the same order as the rule on the server. */
const ladder = ['explain', 'edit', 'pause', 'out-for-tonight', 'talk', 'suspension'] as const
export type LadderStep = (typeof ladder)[number]

type PastCase = MemberHistory['cases'][number]

/**
 * The step to propose after what was decided before and not taken back: the one above the highest. Only a proposal: a first
 * time is explained, and a person chooses.
 */
export function proposedStep(cases: readonly PastCase[]): LadderStep {
  const taken = cases.filter((one) => one.undoneAt === null).flatMap(stepsOf)
  const highest = Math.max(-1, ...taken.map((step) => ladder.indexOf(step)))
  return ladder[Math.min(highest + 1, ladder.length - 1)] ?? 'explain'
}

function stepsOf({ outcome, measures }: PastCase): readonly LadderStep[] {
  const said: readonly LadderStep[] = outcome === 'removed' || outcome === 'acted' ? ['explain'] : []
  const asked: readonly LadderStep[] = outcome === 'returned' ? ['edit'] : []
  return [...said, ...asked, ...measures.map((kind) => (kind === 'warning' ? 'explain' : kind))]
}
