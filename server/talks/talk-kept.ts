import { retentionDefaults } from '@lyktan/moderation/retention.ts'

/** How long a talk is kept after it has ended, ms (field and law, 3b: 24 hours). */
export const talkKeptMs = retentionDefaults.talk.keepMs

/** How long the wish for another talk is kept, without what was said, ms. */
export const wishKeptMs = 14 * 24 * 3_600_000
