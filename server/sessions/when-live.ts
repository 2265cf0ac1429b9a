import type { Circumstances } from '../call.ts'
import { settleListOf } from '../sign-ups/settle-lists.ts'
import type { SessionRecord } from './session.model.ts'

/** Called once when a session's lobby opens, and once when it starts (`state` tells which). One line for each feature that must know. */
export async function whenLive(call: Circumstances, session: SessionRecord): Promise<void> {
  await settleListOf(call, session, session)
}
