import type { Answers } from '@lyktan/shared/commands.ts'
import type { IgnoredView } from '@lyktan/shared/flags.ts'
import type { MemberId } from '@lyktan/shared/ids.ts'
import { limits } from '@lyktan/shared/limits.ts'
import { may } from '@lyktan/shared/roles.ts'

import type { Call, Circumstances } from '../call.ts'
import { personView } from '../members/member-book.ts'
import { Refusal } from '../refusal.ts'
import { Ignored } from './ignored.model.ts'
import type { IgnoredRecord } from './ignored.model.ts'

/** Whom I ignore, the latest first. They are never told. @throws Refusal 'forbidden' */
export async function listIgnored(call: Call): Promise<Answers['ignored:list']> {
  if (!may(call.actor, 'ignore-member')) throw new Refusal('forbidden')
  return { ignored: await ignoredBy(call, call.actor.id) }
}

/** Somebody who has erased herself is on no list any more. */
export async function ignoredBy(call: Circumstances, memberId: MemberId): Promise<readonly IgnoredView[]> {
  const records = await Ignored.find({ memberId })
    .sort({ since: -1, _id: -1 })
    .limit(limits.ignoredMost)
    .lean<IgnoredRecord[]>()
  const views = await Promise.all(
    records.map(async ({ ignoredId, since }): Promise<IgnoredView[]> => {
      const facts = await call.live.members.find(ignoredId)
      if (facts === null) return []
      return [{ memberId: ignoredId, person: personView(facts), since: since.toISOString() }]
    }),
  )
  return views.flat()
}
