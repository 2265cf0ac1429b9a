import { trusted } from 'mongoose'

import type { MemberId } from '@lyktan/shared/ids.ts'

import type { SessionRecord } from '../sessions/find-session.ts'
import { SignUpListModel } from './list.model.ts'

/** Whether a young person may come into a session: whoever has a place where one signs up, everybody of its age band where nobody does. */
export async function mayTakePart(session: SessionRecord, memberId: MemberId): Promise<boolean> {
  if (session.signUp === 'none') return true
  const hers = { _id: session._id, people: trusted({ $elemMatch: { memberId, state: 'signed-up' } }) }
  return (await SignUpListModel.exists(hers)) !== null
}
