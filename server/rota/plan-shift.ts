import type { Answers, Input } from '@lyktan/shared/commands.ts'
import { asPlannedShiftId } from '@lyktan/shared/ids.ts'
import type { PlannedShiftId } from '@lyktan/shared/ids.ts'
import { may } from '@lyktan/shared/roles.ts'

import { writeAudit } from '../audit/write-audit.ts'
import type { Call } from '../call.ts'
import { Refusal } from '../refusal.ts'
import { mustPlan } from './must-plan.ts'
import { PlannedShift } from './planned-shift.model.ts'
import type { PlannedShiftRecord } from './planned-shift.model.ts'
import { rotaWeek } from './rota-week.ts'

const untouched = { isOffered: false, takerId: null, cameAt: null }

/** A manager plans a shift for somebody, or a free one. @throws Refusal 'forbidden', 'not-found', 'shift-clash' */
export async function planShift(call: Call, input: Input<'rota:plan'>): Promise<Answers['rota:plan']> {
  const { municipalityId } = call.actor
  const span = await mustPlan(call, input)
  const _id = asPlannedShiftId(call.newId())
  await PlannedShift.create({ _id, municipalityId, ...input, ...span, ...untouched, version: 1 })
  return await changed(call, { act: 'rota:plan', id: _id, date: input.date })
}

/**
 * A manager plans it otherwise. Whoever asked to be rid of it, or had said yes to it, is asked anew.
 * @throws Refusal 'forbidden', 'not-found', 'shift-clash', 'stale'
 */
export async function changePlannedShift(
  call: Call,
  { plannedId, version, ...planning }: Input<'rota:change'>,
): Promise<Answers['rota:change']> {
  const span = await mustPlan(call, planning, plannedId)
  await findPlanned(call, plannedId)
  const written = await PlannedShift.updateOne(
    { _id: plannedId, municipalityId: call.actor.municipalityId, version },
    { $set: { ...planning, ...span, ...untouched }, $inc: { version: 1 } },
  )
  if (written.modifiedCount === 0) throw new Refusal('stale')
  return await changed(call, { act: 'rota:change', id: plannedId, date: planning.date })
}

/** A manager takes a shift out of the rota. @throws Refusal 'forbidden', 'not-found', 'stale' */
export async function dropPlannedShift(
  call: Call,
  { plannedId, version }: Input<'rota:drop'>,
): Promise<Answers['rota:drop']> {
  if (!may(call.actor, 'manage-staff')) throw new Refusal('forbidden')
  const { date } = await findPlanned(call, plannedId)
  const { municipalityId } = call.actor
  const { deletedCount } = await PlannedShift.deleteOne({ _id: plannedId, municipalityId, version })
  if (deletedCount === 0) throw new Refusal('stale')
  return await changed(call, { act: 'rota:drop', id: plannedId, date })
}

/** A planned shift of the actor's municipality. @throws Refusal 'not-found' */
export async function findPlanned(call: Call, plannedId: PlannedShiftId): Promise<PlannedShiftRecord> {
  const { municipalityId } = call.actor
  const found = await PlannedShift.findOne({
    _id: plannedId,
    municipalityId,
  }).lean<PlannedShiftRecord | null>()
  if (found === null) throw new Refusal('not-found')
  return found
}

/** On record, said to the leaders, and the week as it is now. */
export async function changed(
  call: Call,
  { act, id, date }: { readonly act: string; readonly id: PlannedShiftId; readonly date: string },
): Promise<Answers['rota:view']> {
  const { municipalityId } = call.actor
  await writeAudit(call, { municipalityId, act, object: { kind: 'planned-shift', id } })
  call.say.toLeaders(municipalityId, 'rota:changed', {})
  return { rota: await rotaWeek(call, date) }
}
