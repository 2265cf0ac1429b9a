import type { SessionId } from '@lyktan/shared/ids.ts'
import type { MoodTally } from '@lyktan/shared/live.ts'
import { moods } from '@lyktan/shared/live-choices.ts'
import type { MoodAnswer } from '@lyktan/moderation/live/mood-tally.ts'
import { movesTally, tallyOf } from '@lyktan/moderation/live/mood-tally.ts'

import { LiveMood } from './mood.model.ts'
import type { MoodRecord } from './mood.model.ts'

const answersIn = async (sessionId: SessionId): Promise<readonly MoodAnswer[]> =>
  LiveMood.find({ sessionId }).select({ mood: 1, shown: 1 }).lean<Pick<MoodRecord, 'mood' | 'shown'>[]>()

/** How it feels here, as far as hosts may see; null below the least number. */
export const moodTally = async (sessionId: SessionId): Promise<MoodTally | null> =>
  tallyOf(await answersIn(sessionId))

/** Counts anew when enough people have another answer now than the one that was counted. True when it did. */
export async function moveTally(sessionId: SessionId): Promise<boolean> {
  if (!movesTally(await answersIn(sessionId))) return false
  await Promise.all(
    [...moods, null].map(async (mood) => LiveMood.updateMany({ sessionId, mood }, { $set: { shown: mood } })),
  )
  return true
}
