import type { Circumstances } from '../call.ts'
import { viewSessionCore } from './session.view.ts'
import type { SessionRecord } from './session.model.ts'

/** Tells everybody who may know of a session how it is now; while it is not published, the leaders alone. */
export async function saySession(call: Circumstances, session: SessionRecord): Promise<void> {
  const { municipalityId, isPublished } = session
  const ageBands = isPublished ? session.ageBands : []
  const core = await viewSessionCore(call, session)
  call.say.toBands({ municipalityId, ageBands }, 'session:changed', { session: core })
}
