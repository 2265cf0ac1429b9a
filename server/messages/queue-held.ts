import { severities } from '@lyktan/shared/findings.ts'
import type { Finding, Severity } from '@lyktan/shared/findings.ts'
import { asMemberId, asMessageId, asMunicipalityId, asRoomId } from '@lyktan/shared/ids.ts'
import { spansOf } from '@lyktan/moderation/own-marks.ts'

import type { Circumstances } from '../call.ts'
import { putInQueue } from '../queue/put-in-queue.ts'
import { conversationAround } from './conversation-around.ts'
import { holdOf } from './hold-of.ts'
import type { Judged } from './judge.ts'
import { messages } from './message.model.ts'
import type { HoldRecord, MessageRecord } from './message.model.ts'

/**
 * Puts what waits of a message in the queue: its pending edit, or the message itself; then notes that it is there. A process that dies
 * between leaves it to `requeue`, and the queue takes the same thing only once.
 * @param earlier messages that are read with it, as the signals name them
 */
export async function queueHeld(
  call: Circumstances,
  record: MessageRecord,
  earlier: readonly string[] = [],
): Promise<void> {
  const { pendingEdit, hold } = record
  if (pendingEdit?.state === 'held') await put(call, record, { ...pendingEdit, earlier, kind: 'edit' })
  else if (hold && record.state === 'held')
    await put(call, record, {
      ...hold,
      earlier,
      kind: 'message',
      text: record.text,
      sentAt: record.sentAt,
    })
  await messages().updateOne({ _id: record._id, toQueue: true }, { $unset: { toQueue: true } })
}

/** Puts a message that is shown, but that a filter found something in, before the staff. */
export async function queueFlagged(
  call: Circumstances,
  record: MessageRecord,
  verdict: Judged,
): Promise<void> {
  const { text, sentAt } = record
  const { earlier } = verdict
  await put(call, record, { ...holdOf(verdict), earlier, kind: 'message', text, sentAt, isShown: true })
}

interface Waiting extends HoldRecord {
  readonly kind: 'message' | 'edit'
  readonly text: string
  readonly sentAt: Date
  readonly isShown?: boolean
  /** Earlier messages without which nothing would have been found in it. */
  readonly earlier: readonly string[]
}

async function put(call: Circumstances, record: MessageRecord, waiting: Waiting): Promise<void> {
  await putInQueue(call, {
    municipalityId: asMunicipalityId(record.municipalityId),
    roomId: asRoomId(record.roomId),
    kind: waiting.kind,
    target: asMessageId(record._id),
    authorId: asMemberId(record.authorId),
    text: waiting.text,
    spans: spansOf(waiting.findings),
    findings: waiting.findings,
    reasons: waiting.reasons,
    severity: gravest(waiting.findings),
    openedAt: waiting.sentAt,
    isShown: waiting.isShown ?? false,
    around: await conversationAround(record, {
      text: waiting.text,
      at: waiting.sentAt,
      earlier: waiting.earlier,
    }),
  })
}

function gravest(findings: readonly Finding[]): Severity {
  return severities.find((severity) => findings.some((finding) => finding.severity === severity)) ?? 'normal'
}
