import type { Answers, Input } from '@lyktan/shared/commands.ts'
import type { FlagCategory, FlagKind, FlagOutcome } from '@lyktan/shared/flags.ts'
import type { MemberId } from '@lyktan/shared/ids.ts'
import { may } from '@lyktan/shared/roles.ts'

import type { Call } from '../call.ts'
import { Refusal } from '../refusal.ts'
import { Flag } from './flag.model.ts'
import type { FlagRecord } from './flag.model.ts'
import { viewFlag } from './flag.view.ts'

const shownMost = 100

/** What I have told the leaders about and what became of it, newest first. @throws Refusal 'forbidden' */
export async function myFlags(call: Call): Promise<Answers['flag:mine']> {
  if (!may(call.actor, 'raise-flag')) throw new Refusal('forbidden')
  const records = await Flag.find({ flaggerId: call.actor.id })
    .sort({ raisedAt: -1, _id: -1 })
    .limit(shownMost)
    .lean<FlagRecord[]>()
  return { flags: await Promise.all(records.map((record) => viewFlag(call, record))) }
}

/** I have read an answer. Reading it again changes nothing. @throws Refusal 'forbidden', 'not-found' */
export async function seeFlag(call: Call, { flagId }: Input<'flag:seen'>): Promise<Answers['flag:seen']> {
  if (!may(call.actor, 'raise-flag')) throw new Refusal('forbidden')
  const own = { _id: flagId, flaggerId: call.actor.id }
  if ((await Flag.exists(own)) === null) throw new Refusal('not-found')
  await Flag.updateOne({ ...own, open: false, seenAt: null }, { $set: { seenAt: call.now } })
  return {}
}

/** What a member has told the leaders about, in plain fields, for her own copy of her data; oldest first. */
export interface OwnFlagRecord {
  readonly kind: FlagKind
  readonly roomId: string
  readonly category: FlagCategory
  readonly words: string | null
  readonly raisedAt: string
  readonly outcome: FlagOutcome | null
  readonly wordsBack: string | null
}

/** Everything that a member has told the leaders about and that is still kept. */
export async function ownFlags(flaggerId: MemberId): Promise<readonly OwnFlagRecord[]> {
  const records = await Flag.find({ flaggerId }).sort({ raisedAt: 1, _id: 1 }).lean<FlagRecord[]>()
  return records.map(({ kind, roomId, category, words, raisedAt, outcome, wordsBack }) => ({
    kind,
    roomId,
    category,
    words,
    raisedAt: raisedAt.toISOString(),
    outcome,
    wordsBack,
  }))
}
