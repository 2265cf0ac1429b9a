import type { MemberId } from '@lyktan/shared/ids.ts'
import type { ProblemCode } from '@lyktan/shared/problems.ts'

/** Whose a planned shift is, and who may become it. */
export interface Held {
  /** Null: free. */
  readonly memberId: MemberId | null
  readonly isOffered: boolean
  /** A colleague who has said yes to a swap that waits for the manager. */
  readonly takerId: MemberId | null
}

export interface SwapStep {
  readonly act: 'offer' | 'keep' | 'take' | 'give-back' | 'approve' | 'refuse'
  readonly by: MemberId
  readonly isManager: boolean
  /** The municipality has decided that a manager says yes to each swap. */
  readonly swapsByManager: boolean
}

const refused = (code: ProblemCode) => ({ refused: code }) as const
const swapped = (memberId: MemberId): Held => ({ memberId, isOffered: false, takerId: null })

/**
 * One step of a swap. A shift stays its owner's until somebody else has it: asking leaves nobody without an adult. The first colleague who
 * says yes gets it, at once or when the manager has agreed; a free shift is already the manager's word.
 */
export function stepSwap(held: Held, step: SwapStep): Held | { readonly refused: ProblemCode } {
  const { by } = step
  switch (step.act) {
    case 'offer':
      if (held.memberId !== by) return refused('forbidden')
      return { ...held, isOffered: true }
    case 'keep':
      if (held.memberId !== by) return refused('forbidden')
      return swapped(by)
    case 'take':
      return take(held, step)
    case 'give-back':
      if (held.takerId !== by) return refused('stale')
      return { ...held, takerId: null }
    case 'approve':
    case 'refuse':
      return settle(held, step)
  }
}

function settle(held: Held, { act, isManager }: SwapStep): ReturnType<typeof stepSwap> {
  if (!isManager) return refused('forbidden')
  if (held.takerId === null) return refused('stale')
  return act === 'approve' ? swapped(held.takerId) : { ...held, takerId: null }
}

function take(held: Held, { by, isManager, swapsByManager }: SwapStep): ReturnType<typeof stepSwap> {
  if (held.memberId === by) return refused('forbidden')
  if (held.memberId === null) return swapped(by)
  if (!held.isOffered) return refused('stale')
  if (held.takerId !== null) return refused('claimed')
  return swapsByManager && !isManager ? { ...held, takerId: by } : swapped(by)
}
