import { openingHours } from '@lyktan/moderation/opening-hours.ts'
import type { OpeningAnswer } from '@lyktan/moderation/opening-hours.ts'

import type { RoomFacts } from './room-book.ts'

const remembered = new WeakMap<RoomFacts, { answer: OpeningAnswer; timeZone: string; until: number }>()

/** A room that opens no more within the year is asked again so often, ms. */
const hour = 3_600_000

/** What a room's hours say now. Reckoning with calendars is slow, so an answer is kept for as long as it holds. */
export function openingNow(room: RoomFacts, timeZone: string, now: Date): OpeningAnswer {
  const at = now.getTime()
  const known = remembered.get(room)
  if (known?.timeZone === timeZone && at < known.until && at >= known.until - 24 * hour) return known.answer
  const answer = openingHours({ timeZone, weekly: room.hours }, now)
  const changesAt = answer.open ? answer.closesAt : answer.nextOpensAt
  // A day at the longest: then a clock that was set back is noticed too.
  const until = Math.min(changesAt?.getTime() ?? at + hour, at + 24 * hour)
  remembered.set(room, { answer, timeZone, until })
  return answer
}
