import type { Verdict } from '@lyktan/moderation/verdict.ts'

import type { Circumstances } from '../call.ts'
import { tellOfFailure } from './tell-of-failure.ts'
import type { MessageRecord } from './message.model.ts'
import { saidBy } from './said-lately.ts'

/** A verdict on a text as it stands in its room. */
export interface Judged extends Verdict {
  /** Earlier messages that the staff must read with it; as the signals name them. */
  readonly earlier: readonly string[]
}

/**
 * What becomes of a text, after the filters have read it alone: with what was said before it in the room. A filter or signal that failed
 * is told to the staff at once; the text waits for them.
 * @param said the message as it will be stored, with the text that is judged
 */
export async function judge(
  call: Circumstances,
  said: Pick<MessageRecord, 'text' | 'sentAt'> & { readonly record: MessageRecord },
  screened: Verdict,
): Promise<Judged> {
  const { record, text, sentAt } = said
  const taken = { said: saidBy(record, { text, at: sentAt }), verdict: screened }
  const { verdict, earlier } = await call.live.signals.take(call, record.roomId, taken)
  tellOfFailure(call, record, verdict)
  return { ...verdict, earlier }
}
