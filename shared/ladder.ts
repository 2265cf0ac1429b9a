/** The steps from a word to a suspension, mildest first. */
const ladderSteps = ['explain', 'edit', 'pause', 'out-for-tonight', 'talk', 'suspension'] as const
export type LadderStep = (typeof ladderSteps)[number]

/**
 * The step to propose after the steps already taken in the last months: the one above the highest.
 * A proposal only: a person chooses, and a first breach is explained, never punished.
 */
export function stepAfter(taken: readonly LadderStep[]): LadderStep {
  const highest = Math.max(-1, ...taken.map((step) => ladderSteps.indexOf(step)))
  return ladderSteps[Math.min(highest + 1, ladderSteps.length - 1)] ?? 'explain'
}
