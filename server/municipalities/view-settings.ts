import type { EndpointAnswers } from '@lyktan/shared/endpoints.ts'
import { may } from '@lyktan/shared/roles.ts'
import type { Call } from '../call.ts'
import { Refusal } from '../refusal.ts'

/** A municipality's own choices. @throws Refusal 'forbidden' */
export async function viewSettings(call: Call): Promise<EndpointAnswers['settings:view']> {
  if (!may(call.actor, 'manage-settings')) throw new Refusal('forbidden')
  const municipality = await call.live.municipalities.find(call.actor.municipalityId)
  if (municipality === null) throw new Refusal('not-found')
  return { settings: municipality.settings }
}
