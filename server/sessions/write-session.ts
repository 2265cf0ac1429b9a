import type { SessionRecord } from './session.model.ts'
import { HostedSession } from './session.model.ts'

/**
 * Writes a change on the condition that the session is as it was read; null when somebody else was faster. The one way in which a session
 * is ever changed, so that two processes never both do it.
 */
export async function writeSession(
  read: Pick<SessionRecord, '_id' | 'version'>,
  change: Partial<SessionRecord>,
): Promise<SessionRecord | null> {
  return HostedSession.findOneAndUpdate(
    { _id: read._id, version: read.version },
    { $set: change, $inc: { version: 1 } },
    { returnDocument: 'after' },
  ).lean<SessionRecord | null>()
}
