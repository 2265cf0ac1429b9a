import { trusted } from 'mongoose'

import type { MemberId, SessionId } from '@lyktan/shared/ids.ts'
import { SignUpListModel } from './list.model.ts'
import type { SignUpListRecord } from './list.model.ts'

/** Who has a place in each of these sessions, for what must reach them; sessions without anybody are left out. */
export async function signedUpIn(
  sessionIds: readonly SessionId[],
): Promise<ReadonlyMap<SessionId, readonly MemberId[]>> {
  if (sessionIds.length === 0) return new Map()
  const lists = await SignUpListModel.find({ _id: trusted({ $in: [...sessionIds] }) }).lean<
    SignUpListRecord[]
  >()
  return new Map(
    lists.map(({ _id, people }) => [
      _id,
      people.filter(({ state }) => state === 'signed-up').map(({ memberId }) => memberId),
    ]),
  )
}
