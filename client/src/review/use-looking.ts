import type { Looking } from '@lyktan/shared/desk.ts'
import type { CaseId, MemberId } from '@lyktan/shared/ids.ts'
import { useEffect, useState } from 'react'

import { ask } from '../connection/ask.ts'
import { hear, whenConnected } from '../connection/socket.ts'

/** A look is forgotten after half a minute without a sign; ours comes well before. */
const signEveryMs = 12_000
const forgottenAfterMs = 30_000

export type LookedAt = ReadonlyMap<CaseId, readonly Looking[]>

/** Who of my colleagues has which case open now. */
export function useLookedAt(me: MemberId): LookedAt {
  const [looked, setLooked] = useState<LookedAt>(new Map())
  useEffect(() => {
    const timers = new Map<CaseId, ReturnType<typeof setTimeout>>()
    const put = (caseId: CaseId, colleagues: readonly Looking[]) =>
      setLooked((before) => withLooking(before, caseId, colleagues))
    const unhear = hear('case:looked-at', ({ caseId, colleagues }) => {
      put(
        caseId,
        colleagues.filter((one) => one.memberId !== me),
      )
      clearTimeout(timers.get(caseId))
      timers.set(
        caseId,
        setTimeout(() => put(caseId, []), forgottenAfterMs),
      )
    })
    return () => {
      unhear()
      for (const timer of timers.values()) clearTimeout(timer)
    }
  }, [me])
  return looked
}

function withLooking(before: LookedAt, caseId: CaseId, colleagues: readonly Looking[]): LookedAt {
  if (colleagues.length === 0 && !before.has(caseId)) return before
  const after = new Map(before)
  if (colleagues.length === 0) after.delete(caseId)
  else after.set(caseId, colleagues)
  return after
}

/** Lets the colleagues see that I have this case open, for as long as I have. */
export function useLooking(caseId: CaseId | null): void {
  useEffect(() => {
    if (caseId === null) return
    const look = () => void ask('case:look', { caseId, on: true })
    const unwatch = whenConnected(look)
    const timer = setInterval(look, signEveryMs)
    return () => {
      unwatch()
      clearInterval(timer)
      void ask('case:look', { caseId, on: false })
    }
  }, [caseId])
}
