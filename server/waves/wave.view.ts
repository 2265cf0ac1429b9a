import { limits } from '@lyktan/shared/limits.ts'
import type { WaveRow, WaveView } from '@lyktan/shared/desk.ts'

import type { Circumstances } from '../call.ts'
import type { WaveMessage } from '../messages/wave-messages.ts'
import type { WaveRecord } from './wave.model.ts'

export async function viewWave(call: Circumstances, record: WaveRecord): Promise<WaveView> {
  const { _id: id, roomId, by, at, messageIds, done, state } = record
  return {
    id,
    roomId,
    roomName: (await call.live.rooms.find(roomId))?.name ?? '',
    by: (await call.live.members.find(by))?.nickname ?? '',
    at: at.toISOString(),
    count: messageIds.length,
    done,
    state,
  }
}

/** Tells the leaders how a wave stands. */
export async function sayWave(call: Circumstances, record: WaveRecord): Promise<WaveView> {
  const wave = await viewWave(call, record)
  call.say.toLeaders(record.municipalityId, 'wave:changed', { wave })
  return wave
}

export async function viewWaveRow(call: Circumstances, message: WaveMessage): Promise<WaveRow> {
  const { id: messageId, authorId: memberId, nickname, at, text } = message
  const author = await call.live.members.find(memberId)
  const isNewcomer = author !== null && author.shownMessages < limits.newcomerInRaidMessages
  return { messageId, memberId, nickname, isNewcomer, at: at.toISOString(), text }
}
