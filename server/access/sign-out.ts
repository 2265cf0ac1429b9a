import type { EndpointAnswers } from '@lyktan/shared/endpoints.ts'
import type { DoorCall } from '../call.ts'

/** Ends this session. Whoever is not signed in is signed out already. */
export async function signOut(call: DoorCall): Promise<EndpointAnswers['access:sign-out']> {
  await call.door.leave()
  return {}
}
