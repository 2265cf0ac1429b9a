import type { Call } from '../call.ts'
import { messages } from './message.model.ts'
import { isPlaced } from './message.view.ts'

/**
 * A message that was hidden is shown in its place again, without anybody having decided about it. Again changes nothing more.
 * @returns whether it is shown now; false for what never had a place, or is gone
 */
export async function showAgain(
  call: Call,
  hidden: { readonly messageId: string; readonly text: string },
): Promise<boolean> {
  const { municipalityId } = call.actor
  const record = await messages().findOne({ _id: hidden.messageId, municipalityId })
  if (record === null || !isPlaced(record)) return false
  if (record.state === 'posted') return true
  if (record.state !== 'held') return false
  const changed = await call.live.log.change(call, {
    roomId: record.roomId,
    messageId: record._id,
    when: { state: 'held', text: hidden.text },
    update: { $set: { state: 'posted' }, $unset: { isOwn: '', decision: '' } },
  })
  return changed !== null
}
