import type { NudgeAnswer } from '@lyktan/shared/messages.ts'
import { nudge } from '@lyktan/moderation/nudge.ts'
import type { Verdict } from '@lyktan/moderation/verdict.ts'

import type { Call } from '../call.ts'
import type { SendingFacts } from './sending-facts.ts'

/** So often is somebody asked to look once more; who tries the filters out has it read by a person instead. */
const pace = { burst: 6, perSecond: 1 / 20, slowSeconds: 0 } as const

/**
 * The answer to a text whose author should look once more before it is sent; undefined when it takes its way. Nothing of it is stored or
 * remembered, and it costs no pace: in slow mode too she may send it at once, changed or as it is.
 */
export function nudgeAuthor(
  call: Call,
  { member, room, isLeader: leads }: SendingFacts,
  screened: Verdict,
): NudgeAnswer | undefined {
  const found = leads ? undefined : nudge(screened)
  if (found === undefined) return undefined
  const asked = { roomId: 'nudge', memberId: member.id }
  if (!call.live.pace.take(asked, pace, call.now.getTime()).allowed) return undefined
  call.live.pace.giveBack({ roomId: room.id, memberId: member.id })
  return { outcome: 'nudge', ...found }
}
