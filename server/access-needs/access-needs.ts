import { trusted } from 'mongoose'

import type { Answers, Input } from '@lyktan/shared/commands.ts'
import type { MemberId, MunicipalityId } from '@lyktan/shared/ids.ts'
import { may } from '@lyktan/shared/roles.ts'
import { accessNeeds } from '@lyktan/shared/sign-up-choices.ts'
import type { AccessNeed } from '@lyktan/shared/sign-up-choices.ts'

import type { Call } from '../call.ts'
import { Refusal } from '../refusal.ts'
import { Needs } from './needs.model.ts'
import type { NeedsRecord } from './needs.model.ts'

/** What I have said that I need. @throws Refusal 'forbidden' to staff, of whom nothing is kept that is not needed */
export async function viewNeeds(call: Call): Promise<Answers['needs:view']> {
  if (!may(call.actor, 'take-part')) throw new Refusal('forbidden')
  return { needs: await ownNeeds(call.actor.id) }
}

/** I say what I need, instead of what I said before; nothing at all leaves no trace. @throws Refusal 'forbidden' */
export async function setNeeds(call: Call, { needs }: Input<'needs:set'>): Promise<Answers['needs:set']> {
  if (!may(call.actor, 'take-part')) throw new Refusal('forbidden')
  const { id, municipalityId } = call.actor

  if (needs.length === 0) await forgetNeeds(id)
  else await Needs.updateOne({ _id: id }, { $set: { municipalityId, needs } }, { upsert: true })

  return { needs: await ownNeeds(id) }
}

/** What a member has said that she needs, in the fixed order. */
export async function ownNeeds(memberId: MemberId): Promise<readonly AccessNeed[]> {
  return inOrder((await Needs.findById(memberId).lean<NeedsRecord | null>())?.needs ?? [])
}

/** Everything that these people need, each once and in the fixed order: what to do, never for whom or how many. */
export async function needsOf(
  municipalityId: MunicipalityId,
  memberIds: readonly MemberId[],
): Promise<readonly AccessNeed[]> {
  const told = await Needs.find({ municipalityId, _id: trusted({ $in: [...memberIds] }) }).lean<
    NeedsRecord[]
  >()
  return inOrder(told.flatMap(({ needs }) => needs))
}

/** A member asks to be forgotten, or takes everything back. */
export async function forgetNeeds(memberId: MemberId): Promise<void> {
  await Needs.deleteOne({ _id: memberId })
}

const inOrder = (told: readonly AccessNeed[]) => accessNeeds.filter((need) => told.includes(need))
