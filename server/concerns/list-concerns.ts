import type { Answers } from '@lyktan/shared/commands.ts'
import { may } from '@lyktan/shared/roles.ts'

import type { Call } from '../call.ts'
import { leadersOf } from '../members/leaders-of.ts'
import { Refusal } from '../refusal.ts'
import { isNamedIn } from './concern-for.ts'
import { Concern } from './concern.model.ts'
import type { ConcernRecord } from './concern.model.ts'
import { viewAsOther, viewConcern } from './concern.view.ts'
import { contactsOf } from './contacts.ts'

/** More than a municipality has in the time that they are kept. */
const concernsMax = 500

/**
 * The concerns that the actor opened or is named in, the newest first, with the numbers to ring. A manager also learns that others are there,
 * and whose they are. @throws Refusal 'forbidden'
 */
export async function listConcerns(call: Call): Promise<Answers['concern:list']> {
  const { actor } = call
  const { municipalityId } = actor
  if (!may(actor, 'note-concern')) throw new Refusal('forbidden')
  const records = await Concern.find({ municipalityId })
    .sort({ openedAt: -1, _id: -1 })
    .limit(concernsMax)
    .lean<ConcernRecord[]>()
  const mine = records.filter((concern) => isNamedIn(concern, actor.id))
  const others = may(actor, 'break-glass') ? records.filter((concern) => !mine.includes(concern)) : []
  const leaders = await leadersOf(municipalityId)
  return {
    concerns: await Promise.all(mine.map((concern) => viewConcern(call, concern))),
    others: await Promise.all(others.map((concern) => viewAsOther(call, concern))),
    leaders: leaders.filter(({ id }) => id !== actor.id),
    contacts: await contactsOf(call, municipalityId),
  }
}
