import type { Severity } from '@lyktan/shared/findings.ts'
import type { CaseId } from '@lyktan/shared/ids.ts'
import type { CaseRow } from '@lyktan/shared/review.ts'

/** New ordinary cases are told together, at most this often. */
export const tellEveryMs = 30_000

/** Which cases this screen has met, and which of them are still to be told. A crisis is told at once, elsewhere. */
export interface Arrivals {
  readonly met: ReadonlySet<CaseId>
  readonly untold: readonly Severity[]
  readonly toldAt: number
}

export const noArrivals: Arrivals = { met: new Set(), untold: [], toldAt: 0 }

/** Cases that were there when the page opened are met without being told. */
export function meetAll(arrivals: Arrivals, rows: readonly CaseRow[]): Arrivals {
  return { ...arrivals, met: new Set([...arrivals.met, ...rows.map((row) => row.id)]) }
}

/** What has come since: told later and together, but for a crisis. */
export function meetNew(arrivals: Arrivals, cases: ReadonlyMap<CaseId, CaseRow>): Arrivals {
  const fresh = [...cases.values()].filter((row) => !arrivals.met.has(row.id))
  if (fresh.length === 0) return arrivals
  const told = fresh.filter((row) => row.severity !== 'crisis' && row.state !== 'decided')
  return {
    ...arrivals,
    met: new Set([...arrivals.met, ...fresh.map((row) => row.id)]),
    untold: [...arrivals.untold, ...told.map((row) => row.severity)],
  }
}

/** What to say now: how many are new, and how many of them are high. Nothing while the last word is too fresh. */
export function tell(
  arrivals: Arrivals,
  now: number,
): { readonly said: { readonly count: number; readonly high: number } | null; readonly arrivals: Arrivals } {
  if (arrivals.untold.length === 0 || now - arrivals.toldAt < tellEveryMs) return { said: null, arrivals }
  const high = arrivals.untold.filter((severity) => severity === 'high').length
  return { said: { count: arrivals.untold.length, high }, arrivals: { ...arrivals, untold: [], toldAt: now } }
}
