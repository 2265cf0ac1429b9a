import type { Answers, Input } from '@lyktan/shared/commands.ts'
import { may } from '@lyktan/shared/roles.ts'
import { stepSwap } from '@lyktan/moderation/rota/swaps.ts'
import type { SwapStep } from '@lyktan/moderation/rota/swaps.ts'

import type { Call } from '../call.ts'
import { Refusal } from '../refusal.ts'
import { mustBeFree } from './must-plan.ts'
import { changed, findPlanned } from './plan-shift.ts'
import { PlannedShift } from './planned-shift.model.ts'

type Which = Pick<Input<'rota:offer'>, 'plannedId' | 'version'>

/** Asks all colleagues to take my shift, or no longer. @throws Refusal 'forbidden', 'not-found', 'stale' */
export const offerShift = (call: Call, input: Input<'rota:offer'>): Promise<Answers['rota:offer']> =>
  swap(call, input, input.on ? 'offer' : 'keep')

/**
 * Takes a shift that is free or asked about, or gives back one that the manager has not settled. Of two who take it at once one gets it.
 * @throws Refusal 'forbidden', 'not-found', 'stale', 'claimed', 'shift-clash'
 */
export const takeShift = (call: Call, input: Input<'rota:take'>): Promise<Answers['rota:take']> =>
  swap(call, input, input.on ? 'take' : 'give-back')

/** A manager agrees to a swap, or does not. @throws Refusal 'forbidden', 'not-found', 'stale', 'shift-clash' */
export const settleSwap = (call: Call, input: Input<'rota:settle'>): Promise<Answers['rota:settle']> =>
  swap(call, input, input.approve ? 'approve' : 'refuse')

async function swap(
  call: Call,
  { plannedId, version }: Which,
  act: SwapStep['act'],
): Promise<Answers['rota:view']> {
  const { actor, now } = call
  if (!may(actor, 'check-in')) throw new Refusal('forbidden')
  const planned = await findPlanned(call, plannedId)
  if (planned.version !== version || planned.endsAt <= now) throw new Refusal('stale')
  const place = await call.live.municipalities.find(actor.municipalityId)
  const next = stepSwap(planned, {
    act,
    by: actor.id,
    isManager: actor.role === 'manager',
    swapsByManager: place?.settings.swapsByManager ?? false,
  })
  if ('refused' in next) throw new Refusal(next.refused)

  const whose = next.takerId ?? next.memberId
  if (whose !== null && whose !== planned.memberId) await mustBeFree(whose, planned, plannedId)
  const { memberId, isOffered, takerId } = next
  const written = await PlannedShift.updateOne(
    { _id: plannedId, municipalityId: actor.municipalityId, version },
    { $set: { memberId, isOffered, takerId }, $inc: { version: 1 } },
  )
  if (written.modifiedCount === 0) throw new Refusal('stale')
  return await changed(call, { act: `rota:${act}`, id: plannedId, date: planned.date })
}
