import type { Call } from '../call.ts'
import { sayDecided } from './decided.ts'
import { messages } from './message.model.ts'

/**
 * A message that is shown waits for a person again: nobody but its author and the staff reads it, and its place in the log is kept for it.
 * Again changes nothing more.
 * @param hidden the text that is meant: what has been written anew since is left as it is
 * @returns false when it is not shown, or says something else by now
 */
export async function hideMessage(
  call: Call,
  hidden: { readonly messageId: string; readonly text: string },
): Promise<boolean> {
  const { municipalityId } = call.actor
  const record = await messages().findOne({ _id: hidden.messageId, municipalityId })
  if (record === null) return false
  if (record.state === 'held') return true
  if (record.state !== 'posted') return false
  const changed = await call.live.log.change(call, {
    roomId: record.roomId,
    messageId: record._id,
    when: { state: 'posted', text: hidden.text },
    update: { $set: { state: 'held', isOwn: true }, $unset: { decision: '' } },
  })
  if (changed === null) return false
  sayDecided(call, changed.record)
  return true
}
