import type { Call } from '../call.ts'
import { hideMessage } from '../messages/hide-message.ts'
import { messagesOf } from '../messages/wave-messages.ts'
import type { WaveMessage } from '../messages/wave-messages.ts'
import { putInQueue } from '../queue/put-in-queue.ts'
import { joinWave } from '../queue/wave-cases.ts'
import { sliceMessages } from './slice.ts'
import type { Slice } from './slice.ts'

import type { WaveRecord } from './wave.model.ts'

/** Hides the next messages of a wave: each has its case, with the text frozen, before it is hidden, so that none is lost. */
export async function hideSlice(call: Call, wave: WaveRecord): Promise<Slice> {
  const ids = wave.messageIds.slice(wave.done, wave.done + sliceMessages)
  const found = await messagesOf(wave.municipalityId, ids)
  await Promise.all(found.map((message) => hide(call, wave, message)))
  const done = wave.done + ids.length
  const isLast = done >= wave.messageIds.length
  return { state: isLast ? 'quarantined' : 'hiding', settled: isLast, done }
}

async function hide(call: Call, wave: WaveRecord, message: WaveMessage): Promise<void> {
  const { id: messageId, text, authorId, around } = message
  const { _id: waveId, municipalityId, roomId } = wave
  if (!(await joinWave(messageId, waveId))) {
    await putInQueue(call, {
      municipalityId,
      roomId,
      kind: 'message',
      target: messageId,
      authorId,
      text,
      spans: [],
      findings: [],
      reasons: [],
      severity: 'normal',
      openedAt: call.now,
      waveId,
      around,
    })
  }
  if (message.isPlaced) await hideMessage(call, { messageId, text })
}
