import type { EndpointAnswers } from '@lyktan/shared/endpoints.ts'
import type { DoorCall } from '../call.ts'
import { endSessions } from '../members/member-secrets.ts'
import { Refusal } from '../refusal.ts'

/**
 * Ends all sessions of the one who asks, on all devices, this one too.
 * @throws Refusal 'unauthenticated'
 */
export async function signOutEverywhere(
  call: DoorCall,
): Promise<EndpointAnswers['access:sign-out-everywhere']> {
  if (call.actor === null) throw new Refusal('unauthenticated')

  await endSessions(call, call.actor.id)
  await call.door.leave()

  return {}
}
