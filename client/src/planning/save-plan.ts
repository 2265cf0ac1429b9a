import type { Reply } from '@lyktan/shared/problems.ts'
import type { RestKind, SeriesContent } from '@lyktan/shared/series.ts'

import { ask } from '../connection/ask.ts'
import type { PlanDraft, Planned } from './draft.ts'
import { ruleOf } from './repeat.ts'
import { minutesBetween, spanOf } from './wall.ts'

export type Scope = 'one' | 'following'

interface Plan {
  /** The form as it was opened. */
  readonly begun: PlanDraft
  readonly draft: PlanDraft
  readonly content: SeriesContent
  readonly planned: Planned | null
  readonly scope: Scope
  readonly timeZone: string
}

/** Saves what was written, as what it is: one session, a series, a change of one, or of one and all following. */
export async function savePlan(plan: Plan): Promise<Reply<{ readonly count: number }>> {
  const { draft, content, planned, timeZone } = plan
  const span = spanOf(draft, timeZone)
  if (planned === null) {
    const rule = ruleOf(draft.repeat, draft.date)
    if (rule === null) return counted(await ask('session:plan', { ...content, ...span }))
    const skipped = [...draft.skipped]
    return counted(await ask('series:plan', { content, ...recurrenceOf(draft, rule), skipped }))
  }
  if (plan.scope === 'following' && planned.series !== null) return changeFollowing(plan, planned)
  const { sessionId, version } = planned
  const { templateId: _templateId, ...change } = content
  return counted(await ask('session:change', { sessionId, version, change: { ...change, ...span } }))
}

/** When it falls, as the server takes it. */
export const recurrenceOf = (draft: PlanDraft, rule: string) => ({
  startsAt: `${draft.date}T${draft.from}`,
  minutes: minutesBetween(draft.from, draft.to),
  rule,
  lastDate: draft.lastDate,
  restsIn: restsOf(draft),
})

const restsOf = ({ restSchool, restPublic }: PlanDraft): RestKind[] => [
  ...(restSchool ? (['school-holiday'] as const) : []),
  ...(restPublic ? (['public-holiday'] as const) : []),
]

/** Only what is new is told: times that nobody touched must not bring back what was moved by itself. */
async function changeFollowing(plan: Plan, planned: Planned): Promise<Reply<{ readonly count: number }>> {
  const { begun, draft, content } = plan
  const { series, sessionId } = planned
  if (series === null) throw new TypeError('no series to change')
  const before = minutesBetween(begun.from, begun.to)
  const minutes = minutesBetween(draft.from, draft.to)
  const isMoved = begun.date !== draft.date || begun.from !== draft.from
  const rule = ruleOf(draft.repeat, draft.date)
  const isOtherRule = begun.repeat !== draft.repeat && rule !== null
  return counted(
    await ask('series:change', {
      seriesId: series.id,
      version: series.version,
      sessionId,
      change: content,
      ...((isMoved || isOtherRule) && { startsAt: `${draft.date}T${draft.from}` }),
      ...(minutes !== before && { minutes }),
      ...(isOtherRule && { rule }),
      ...(begun.lastDate !== draft.lastDate && { lastDate: draft.lastDate }),
    }),
  )
}

function counted(
  reply: Reply<{ readonly sessions: readonly unknown[] } | { readonly session: unknown }>,
): Reply<{ readonly count: number }> {
  if (!reply.ok) return reply
  return { ok: true, count: 'sessions' in reply ? reply.sessions.length : 1 }
}
