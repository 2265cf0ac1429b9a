import type { Circumstances } from '../call.ts'
import type { SessionRecord } from './session.model.ts'

/** Called once when a session's lobby opens, and once when it starts (`state` tells which). One line for each feature that must know. */
export async function whenLive(_call: Circumstances, _session: SessionRecord): Promise<void> {}
