import type { SessionId } from '@lyktan/shared/ids.ts'
import type { Circumstances } from '../call.ts'
import type { MunicipalityFacts } from '../municipalities/municipality-book.ts'
import { Refusal } from '../refusal.ts'
import { findSession } from '../sessions/find-session.ts'
import { programmeItem } from '../sessions/session.view.ts'
import type { Occasion } from './occasions.ts'
import { dayOf } from './period.ts'

/** One published session. @throws Refusal 'not-found', alike for one that is not published and one that never was */
export async function oneOccasion(
  call: Circumstances,
  sessionId: SessionId,
): Promise<Occasion & { readonly municipality: MunicipalityFacts }> {
  const session = await findSession(sessionId)
  const item = session && (await programmeItem(call, session))
  const municipality = session && (await call.live.municipalities.find(session.municipalityId))
  if (session === null || item === null || municipality === null) throw new Refusal('not-found')
  const { timeZone } = municipality
  return { item, timeZone, day: dayOf(session.startsAt, timeZone), municipality }
}
