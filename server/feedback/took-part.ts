import type { MemberId } from '@lyktan/shared/ids.ts'

import type { SessionRecord } from '../sessions/find-session.ts'
import { mayTakePart } from '../sign-ups/may-take-part.ts'

/** Whether somebody was there, as far as it is still known. */
export async function tookPart(session: SessionRecord, memberId: MemberId): Promise<boolean> {
  return mayTakePart(session, memberId)
}
