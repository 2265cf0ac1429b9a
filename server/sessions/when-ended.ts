import type { Circumstances } from '../call.ts'
import type { SessionRecord } from './session.model.ts'

/** Called once when a session has ended, however it ended, and when it was cancelled. One line for each feature that must know. */
export async function whenEnded(_call: Circumstances, _session: SessionRecord): Promise<void> {}
