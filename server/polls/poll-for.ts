import type { PollId } from '@lyktan/shared/ids.ts'
import { may } from '@lyktan/shared/roles.ts'
import type { Act } from '@lyktan/shared/roles.ts'

import type { Call } from '../call.ts'
import { Refusal } from '../refusal.ts'
import { Poll } from './poll.model.ts'
import type { PollRecord } from './poll.model.ts'

/**
 * A poll as it is stored, for somebody whose role it is to do this with polls; whether she may know of this one is the session's to say.
 * @throws Refusal 'forbidden', 'not-found'
 */
export async function storedPoll({ actor }: Call, act: Act, id: PollId): Promise<PollRecord> {
  if (!may(actor, act)) throw new Refusal('forbidden')
  const poll = await Poll.findById(id).lean<PollRecord | null>()
  if (poll === null) throw new Refusal('not-found')
  return poll
}
