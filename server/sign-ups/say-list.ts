import type { Circumstances } from '../call.ts'
import type { ListOfSession } from './change-list.ts'
import type { SignUpListRecord } from './list.model.ts'
import { viewCounts, viewOwn, viewSignUp } from './sign-up.view.ts'

/** Tells everybody whose own place has changed how it is now, and the leaders how many they are. Nobody hears of anybody else. */
export function sayList(
  call: Circumstances,
  { session, record }: ListOfSession,
  before: SignUpListRecord | null,
): void {
  const was = before ?? { people: [], turns: 0 }
  const concerned = new Set([...was.people, ...record.people].map(({ memberId }) => memberId))
  for (const memberId of concerned) {
    const isSame = JSON.stringify(viewOwn(was, memberId)) === JSON.stringify(viewOwn(record, memberId))
    if (isSame) continue
    const signUp = viewSignUp(session, record, memberId)
    call.say.toMember(memberId, 'sign-up:changed', { signUp })
  }
  const counts = viewCounts(record, session)
  if (JSON.stringify(counts) !== JSON.stringify(viewCounts(was, session)))
    call.say.toLeaders(session.municipalityId, 'sign-up:counted', { sessionId: session._id, counts })
}
