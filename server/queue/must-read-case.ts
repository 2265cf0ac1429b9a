import type { Call } from '../call.ts'
import { Refusal } from '../refusal.ts'
import type { CaseRecord } from './case.model.ts'

/**
 * Whether this leader may open and decide this case. One for managers does not exist for anybody else; nobody reads a case about
 * herself, and an appeal goes to another person than the first decider (or, when the place has nobody else, waits a day for her).
 * @throws Refusal 'not-found', 'forbidden'
 */
export function mustReadCase(call: Call, found: CaseRecord): void {
  const { actor, now } = call
  const isManager = actor.role === 'manager'
  if (found.forManagers && !isManager) throw new Refusal('not-found')
  if (found.authorId === actor.id) throw new Refusal('forbidden')
  if (!found.notBy.includes(actor.id)) return
  const isFallback = isManager && found.notByUntil !== null && found.notByUntil <= now
  if (!isFallback) throw new Refusal('forbidden')
}
