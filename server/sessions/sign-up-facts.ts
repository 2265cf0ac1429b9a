import type { OwnPlace } from '@lyktan/shared/sessions.ts'

import type { Call } from '../call.ts'
import { placesOf } from '../sign-ups/places-of.ts'
import type { SessionRecord } from './session.model.ts'

export interface SignUpFacts {
  readonly own: OwnPlace | null
  readonly takenCount: number | null
}

/** The reader's own place in each of these sessions and how many have one, by session; what is missing is none. */
export async function signUpFacts(
  call: Call,
  sessions: readonly SessionRecord[],
): Promise<ReadonlyMap<string, SignUpFacts>> {
  return placesOf(call, sessions)
}
