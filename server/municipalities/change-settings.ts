import type { EndpointAnswers, EndpointInput } from '@lyktan/shared/endpoints.ts'
import { may } from '@lyktan/shared/roles.ts'
import { writeAudit } from '../audit/write-audit.ts'
import type { Call } from '../call.ts'
import { Refusal } from '../refusal.ts'
import { Municipality } from './municipality.model.ts'

/**
 * Changes a municipality's choices; what is not named stays. The audit tells which were changed, and by whom.
 * @throws Refusal 'forbidden'
 */
export async function changeSettings(
  call: Call,
  input: EndpointInput<'settings:change'>,
): Promise<EndpointAnswers['settings:change']> {
  if (!may(call.actor, 'manage-settings')) throw new Refusal('forbidden')
  const { municipalityId } = call.actor
  const named = Object.entries(input).filter(([, value]) => value !== undefined)
  const change = Object.fromEntries(named.map(([name, value]) => [`settings.${name}`, value]))

  const changed = await Municipality.findByIdAndUpdate(
    municipalityId,
    { $set: change },
    { returnDocument: 'after', runValidators: true },
  ).lean()
  if (changed === null) throw new Refusal('not-found')
  call.say.toProcesses('municipality:changed', { municipalityId })
  for (const [name] of named) {
    const act = { act: 'settings:change', object: { kind: 'municipality', id: municipalityId }, reason: name }
    await writeAudit(call, { municipalityId, ...act })
  }

  return { settings: changed.settings }
}
