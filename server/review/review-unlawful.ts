import type { Call } from '../call.ts'
import { hasReview } from '../queue/has-review.ts'
import { putInQueue } from '../queue/put-in-queue.ts'
import type { CaseDecision, CaseRecord } from '../queue/step-record.ts'

/** A place with one adult only is not left without the second look: a day later a manager may take it herself, which is logged. */
const aloneAfterHours = 24

/**
 * What was hidden at once because the law demands it is looked at again by another person. She finds it as it was frozen; letting it go
 * takes back everything that the first decision did.
 */
export async function reviewUnlawful(
  call: Call,
  record: CaseRecord,
  { id, unlawful, by, at }: CaseDecision,
): Promise<void> {
  if (unlawful === null || record.reviews !== null || record.kind === 'appeal') return
  // Carried out anew after a crash, it may have been looked at in the meantime.
  if (await hasReview(id)) return
  const { municipalityId, roomId, kind, target, authorId, text, spans, findings, reasons, around } = record
  await putInQueue(call, {
    municipalityId,
    roomId,
    kind,
    target,
    authorId,
    text,
    spans,
    findings,
    reasons,
    around,
    severity: record.severity === 'crisis' ? 'high' : record.severity,
    openedAt: at,
    forManagers: record.forManagers,
    notBy: [by],
    notByUntil: new Date(at.getTime() + aloneAfterHours * 3_600_000),
    reviews: id,
  })
}
