import type { SignUpTerms } from '@lyktan/moderation/sign-ups/list.ts'

import type { Circumstances } from '../call.ts'
import type { SessionRecord } from '../sessions/find-session.ts'

const phases = {
  planned: 'before',
  lobby: 'before',
  live: 'begun',
  ended: 'over',
  cancelled: 'over',
} as const satisfies Record<SessionRecord['state'], SignUpTerms['phase']>

/** What of a session decides about its list now. Nobody signs up for what is not published, or before its risks are gone through. */
export async function termsOf(call: Circumstances, session: SessionRecord): Promise<SignUpTerms> {
  const place = await call.live.municipalities.find(session.municipalityId)
  const isOffered = session.isPublished && session.riskCheck !== null
  return {
    way: isOffered ? session.signUp : 'none',
    capacity: session.capacity,
    startsAt: session.startsAt,
    timeZone: place?.timeZone ?? 'Europe/Stockholm',
    phase: phases[session.state],
    now: call.now,
  }
}
