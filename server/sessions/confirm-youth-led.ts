import type { Answers, Input } from '@lyktan/shared/commands.ts'

import { writeAudit } from '../audit/write-audit.ts'
import type { Call } from '../call.ts'
import { Refusal } from '../refusal.ts'
import { sessionFor } from './find-session.ts'
import { saySession } from './say-session.ts'
import { viewSession } from './session.view.ts'
import { writeSession } from './write-session.ts'

/**
 * A leader confirms, or no longer confirms, that young people plan and lead this session. Two make it count (field 2a).
 * @throws Refusal 'forbidden', 'not-found', 'not-ready' when nobody has said that it is youth-led, 'stale'
 */
export async function confirmYouthLed(
  call: Call,
  { sessionId, confirms }: Input<'session:confirm-youth-led'>,
): Promise<Answers['session:confirm-youth-led']> {
  const session = await sessionFor(call, 'plan-sessions', sessionId)
  if (!session.youthLed) throw new Refusal('not-ready')
  const { id, municipalityId } = call.actor
  const others = session.youthLedConfirmedBy.filter((memberId) => memberId !== id)
  const youthLedConfirmedBy = confirms ? [...others, id] : others
  const after = await writeSession(session, { youthLedConfirmedBy })
  if (after === null) throw new Refusal('stale')
  const object = { kind: 'session', id: sessionId }
  const reason = confirms ? 'confirmed' : 'withdrawn'
  await writeAudit(call, { municipalityId, act: 'session:confirm-youth-led', object, reason })
  await saySession(call, after)
  return { session: await viewSession(call, after) }
}
