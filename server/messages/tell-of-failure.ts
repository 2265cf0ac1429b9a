import type { Verdict } from '@lyktan/moderation/verdict.ts'
import { asRoomId } from '@lyktan/shared/ids.ts'

import type { Circumstances } from '../call.ts'
import { countFilterFailure } from '../operations/metrics.ts'
import type { MessageRecord } from './message.model.ts'

/** The leaders hear of the same filter once in so long; every single failure is counted and logged. */
const tellEverySeconds = 30

/** A filter that throws, or a text that it cannot read, is never silent: counted, logged, and told to the leaders. */
export function tellOfFailure(
  call: Circumstances,
  { municipalityId, roomId }: Pick<MessageRecord, 'municipalityId' | 'roomId'>,
  { findings }: Pick<Verdict, 'findings'>,
): void {
  for (const { filter, rule } of findings) {
    if (rule !== 'unread') continue
    countFilterFailure(filter)
    call.log.error('filter failed', { callId: call.id, municipalityId, roomId, reason: filter })
    const bell = { roomId: `failed ${municipalityId}`, memberId: filter }
    const pace = { burst: 1, perSecond: 1 / tellEverySeconds, slowSeconds: 0 }
    if (!call.live.pace.take(bell, pace, call.now.getTime()).allowed) continue
    call.say.toLeaders(municipalityId, 'filter:failed', { filter, roomId: asRoomId(roomId) })
  }
}
