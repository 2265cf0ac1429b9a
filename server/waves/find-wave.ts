import type { Input } from '@lyktan/shared/commands.ts'
import { limits } from '@lyktan/shared/limits.ts'
import { areAlike } from '@lyktan/moderation/queue/alike.ts'

import type { Call } from '../call.ts'
import { messagesSince } from '../messages/wave-messages.ts'
import type { WaveMessage } from '../messages/wave-messages.ts'
import { mustReadQueue } from '../queue/must-read-queue.ts'
import { Refusal } from '../refusal.ts'
import { roomFor } from '../rooms/room-for.ts'

/**
 * The messages that belong to a wave: of a room, since a time, by newcomers or everybody young, or like one of them. Nothing of leaders.
 * @throws Refusal 'forbidden', 'off-shift', 'not-found'
 */
export async function findWave(
  call: Call,
  { roomId, since, who, like }: Input<'wave:list'>,
): Promise<readonly WaveMessage[]> {
  await mustReadQueue(call)
  const { municipalityId } = await roomFor(call, 'switch-room', roomId)
  const said = await messagesSince({ municipalityId, roomId, since: new Date(since) })
  const example = like === undefined ? undefined : said.find(({ id }) => id === like)
  if (like !== undefined && example === undefined) throw new Refusal('not-found')
  const alike = example === undefined ? said : said.filter(({ text }) => areAlike(text, example.text))
  if (who === 'everybody') return alike
  const authors = await Promise.all(alike.map(({ authorId }) => call.live.members.find(authorId)))
  return alike.filter((_, index) => (authors[index]?.shownMessages ?? 0) < limits.newcomerInRaidMessages)
}
